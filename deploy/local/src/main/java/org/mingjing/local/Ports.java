package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Where each component listens, always on the loopback interface. */
public record Ports(
        int gateway,
        int gatewayMetrics,
        int keycloak,
        int risk,
        int process,
        int accountability,
        int postgres,
        int kafka,
        int kafkaController,
        int witness) {

    // Below the ports that systems give to outgoing connections: Keycloak binds its own only half a minute later, and
    // until then no connection of a service or of another test must take it.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    /** The usual ports, each replaced by MINGJING_&lt;COMPONENT&gt;_PORT where that is set. */
    public static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "MINGJING_GATEWAY_PORT", 8080),
                port(environment, "MINGJING_GATEWAY_METRICS_PORT", 18084),
                port(environment, "MINGJING_KEYCLOAK_PORT", 18080),
                port(environment, "MINGJING_RISK_PORT", 18081),
                port(environment, "MINGJING_PROCESS_PORT", 18082),
                port(environment, "MINGJING_ACCOUNTABILITY_PORT", 18083),
                port(environment, "MINGJING_POSTGRES_PORT", 15432),
                port(environment, "MINGJING_KAFKA_PORT", 19092),
                port(environment, "MINGJING_KAFKA_CONTROLLER_PORT", 19093),
                port(environment, "MINGJING_WITNESS_PORT", 18085));
    }

    /** Ports nobody listens on now; all are held open until the last is known, so no two are the same. */
    public static Ports free() {
        var held = new ArrayList<ServerSocket>();
        try {
            while (held.size() < 10) {
                hold(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST)).ifPresent(held::add);
            }
            var ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            for (var socket : held) {
                socket.close();
            }
            return new Ports(
                    ports[0], ports[1], ports[2], ports[3], ports[4], ports[5], ports[6], ports[7], ports[8], ports[9]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One port nobody listens on now. */
    public static int oneFree() {
        try {
            while (true) {
                var held = hold(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
                if (held.isPresent()) {
                    held.get().close();
                    return held.get().getLocalPort();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ServerSocket> hold(int port) throws IOException {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (BindException e) {
            return Optional.empty();
        }
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            return usual;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new SuiteFailed(name + " 不是端口号 is not a port: " + value);
        }
        return Integer.parseInt(value);
    }
}
