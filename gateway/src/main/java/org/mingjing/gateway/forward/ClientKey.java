package org.mingjing.gateway.forward;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What stands for a client wherever clients are counted. */
final class ClientKey {
    private static final int NETWORK_OF_ONE_CLIENT = 8;

    private ClientKey() {}

    /** One household has a whole /64 of IPv6 addresses. */
    static String of(SocketAddress client) {
        try {
            var address = InetAddress.getByName(client.hostAddress());
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_OF_ONE_CLIENT))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of a connection is always a literal", e);
        }
    }
}
