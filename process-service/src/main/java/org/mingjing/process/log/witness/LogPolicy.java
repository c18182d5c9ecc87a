package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;

/** The policy this log publishes by, read once at the start; a service whose policy cannot be kept does not start. */
@ApplicationScoped
class LogPolicy {
    private final TlogPolicy policy;
    private final String text;

    @Inject
    LogPolicy(LogConfig config, LogKey key) {
        this(config.policyFile(), key);
    }

    LogPolicy(Optional<Path> file, LogKey key) {
        this.text = file.map(LogPolicy::read).orElse("log %s\nquorum none\n".formatted(key.verifier()));
        this.policy = parsed(file.map(Path::toString).orElse(""), key);
    }

    @SuppressWarnings("unused") // to be made at the start, and not with the first checkpoint
    void atStart(@Observes StartupEvent started) {
        policy();
    }

    /** Without a file it asks for nobody: the log's own signature is enough. */
    TlogPolicy policy() {
        return policy;
    }

    /** As it is configured; public. */
    String text() {
        return text;
    }

    private TlogPolicy parsed(String file, LogKey key) {
        try {
            var parsed = TlogPolicy.parse(text.getBytes(UTF_8));
            new KeepablePolicy(parsed).check(key.verifier());
            return parsed;
        } catch (Malformed e) {
            throw new IllegalStateException("%s: %s %s".formatted(file, e.zh(), e.en()), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("%s 无法读取 cannot be read: %s".formatted(file, e), e);
        }
    }
}
