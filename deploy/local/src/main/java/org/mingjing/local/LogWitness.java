package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;

/** The witness of the transparency log: a process with a key and a file of its own, and the policy by which the log asks it. */
final class LogWitness implements Component {
    private final SuiteFolder folder;
    private final Children children;
    private final Path classPath;
    private final SignerKey key;
    private final VerifierKey log;
    private final int port;

    /** @param classPath a file that holds the class path of this module */
    LogWitness(SuiteFolder folder, Children children, Path classPath, SignerKey key, VerifierKey log, int port) {
        this.folder = folder;
        this.children = children;
        this.classPath = classPath;
        this.key = key;
        this.log = log;
        this.port = port;
    }

    @Override
    public String name() {
        return "witness";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void start() {
        try {
            var home = SuiteFolder.made(folder.data(name()));
            var classes = classPath.resolveSibling("classes") + ":"
                    + Files.readString(classPath).trim();
            children.start(
                    name(),
                    StopSignal.TERM,
                    new JavaProgram(name(), 48, folder.data("archives"))
                            .plainCommand(
                                    List.of("-XX:TieredStopAtLevel=1", "-cp", classes),
                                    List.of(
                                            LocalWitness.class.getName(),
                                            String.valueOf(port),
                                            log.toString(),
                                            home.resolve("checkpoint").toString())),
                    Map.of(LocalWitness.KEY, key.secretText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isReady() {
        return Answers.ok("http://127.0.0.1:" + port + "/alive");
    }

    /** Where the policy lies; it becomes public with the log. */
    Path policy() {
        return folder.data("log").resolve("policy");
    }

    /** Anew at each start, since the port may be another: the log publishes nothing this witness has not cosigned. */
    void writePolicy() {
        try {
            SuiteFolder.made(policy().getParent());
            Files.writeString(policy(), """
                    log %s
                    witness local %s http://127.0.0.1:%d/
                    quorum local
                    """.formatted(log, key.verifier(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
