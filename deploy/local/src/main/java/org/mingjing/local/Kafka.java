package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One Kafka broker that is its own controller (KRaft). */
final class Kafka implements Component {
    private static final String LINE = "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s: %5$s%6$s%n";

    private final SuiteFolder folder;
    private final Children children;
    private final JavaProgram program;
    private final Path classPath;
    private final int port;
    private final int controllerPort;

    /** @param classPath a file that holds the class path the broker runs with */
    Kafka(SuiteFolder folder, Children children, Path classPath, int port, int controllerPort) {
        this.folder = folder;
        this.children = children;
        this.classPath = classPath;
        this.port = port;
        this.controllerPort = controllerPort;
        this.program = new JavaProgram("kafka", 224, folder.data("archives"));
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public void start() throws InterruptedException {
        try {
            var home = SuiteFolder.made(folder.data("kafka"));
            var properties = home.resolve("server.properties");
            Files.writeString(properties, properties(home.resolve("log")));
            if (Files.notExists(home.resolve("log/meta.properties"))) {
                SuiteFolder.delete(home.resolve("log"));
                children.run(
                        name(),
                        StopSignal.TERM,
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                Files.readString(classPath).trim(),
                                "kafka.tools.StorageTool",
                                "format",
                                "-t",
                                clusterId(),
                                "-c",
                                properties.toString()),
                        Map.of());
            }
            var options = List.of(LINE, "-cp", Files.readString(classPath).trim());
            var arguments = List.of("kafka.Kafka", properties.toString());
            program.prepareArchive(children, classPath, options, arguments);
            children.start(name(), StopSignal.TERM, program.command(classPath, options, arguments), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The quorum is named here, not stored with the data, so that ports may differ at the next start. */
    private String properties(Path log) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=1
                log.retention.hours=720
                log.cleaner.dedupe.buffer.size=2097152
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, log.toString().replace("\\", "\\\\"));
    }

    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        // A leading minus would be read as an option; this bit keeps the first character among the letters.
        bytes[0] &= 0x7f;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The broker opens its port only when it can serve. */
    @Override
    public boolean isReady() {
        return Answers.connects(port);
    }
}
