package org.mingjing.local.auditor;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingjing.log.evidence.Auditor;
import org.mingjing.log.policy.TlogPolicy;

/**
 * The program of the auditor. Arguments: Kafka's address, the log's, the policy it is audited by, the folder for evidence, and if it
 * shall go on, every how many seconds. Exit codes: 0 nothing found, 1 evidence found, 3 it could not look.
 */
public final class AuditLog {
    private static final int FOUND = 1;
    private static final int NOT_LOOKED = 3;

    private AuditLog() {}

    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length < 4 || arguments.length > 5) {
            err.println("audit-log <kafka> <log> <policy> <folder> [<seconds>]");
            System.exit(64);
        }
        Optional<Duration> every = arguments.length == 5
                ? Optional.of(Duration.ofSeconds(Long.parseLong(arguments[4])))
                : Optional.empty();
        try (var said = new SaidByLog(arguments[0])) {
            var policy = TlogPolicy.parse(Files.readAllBytes(Path.of(arguments[2])));
            var log = new PublishedLog(URI.create(arguments[1]));
            var rounds = new AuditRounds(
                    new Auditor(log.checkpoint().checkpoint().origin(), policy),
                    said::tell,
                    log,
                    new AskWitness(policy),
                    new EvidenceFolder(Path.of(arguments[3])),
                    Clock.systemUTC(),
                    out);
            System.exit(run(rounds, every, err));
        } catch (IOException | RuntimeException e) {
            err.println("未能审计 could not audit: " + e);
            System.exit(NOT_LOOKED);
        }
    }

    /** Whoever goes on does so after a round that failed: what was heard is not lost. */
    private static int run(AuditRounds rounds, Optional<Duration> every, PrintStream err) throws InterruptedException {
        while (every.isPresent()) {
            try {
                rounds.look();
            } catch (RuntimeException e) {
                err.println("未能审计 could not audit: " + e);
            }
            Thread.sleep(every.get().toMillis());
        }
        return rounds.look() ? FOUND : 0;
    }
}
