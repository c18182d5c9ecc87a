package org.mingjing.local.auditor;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingjing.log.evidence.Auditor;
import org.mingjing.log.policy.TlogPolicy;

/**
 * The program of the auditor. Arguments: Kafka's address, the log's, the policy it is audited by, the folder for evidence, and if it
 * shall go on, every how many seconds. Exit codes: 0 nothing found, 1 evidence found, 3 it could not look at all that was said.
 */
public final class AuditLog {
    private static final int FOUND = 1;
    private static final int NOT_LOOKED = 3;
    private static final int WRONG_USAGE = 64;
    private static final String FAILED = "未能审计 could not audit: ";

    /** Held here: a level lasts as long as somebody holds the logger. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private AuditLog() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        KAFKA.setLevel(Level.WARNING);
        System.exit(run(out, err, arguments));
    }

    /** @return the exit code */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length < 4 || arguments.length > 5) {
            err.println("audit-log <kafka> <log> <policy> <folder> [<seconds>]");
            return WRONG_USAGE;
        }
        try {
            var policy = TlogPolicy.parse(Files.readAllBytes(Path.of(arguments[2])));
            return run(out, err, policy, arguments);
        } catch (Throwable e) {
            // Whatever ends the program, memory too: Java's own exit code would say that there was evidence.
            err.println(FAILED + e);
            return NOT_LOOKED;
        }
    }

    private static int run(PrintStream out, PrintStream err, TlogPolicy policy, String... arguments)
            throws InterruptedException {
        var origin = originOf(policy);
        try (var said = new SaidByLog(arguments[0], origin)) {
            var log = new PublishedLog(URI.create(arguments[1]));
            var rounds = new AuditRounds(
                    new Auditor(origin, policy),
                    said,
                    log,
                    new AskWitness(policy),
                    new EvidenceFolder(Path.of(arguments[3])),
                    Clock.systemUTC(),
                    out);
            if (arguments.length == 5) {
                goOn(rounds, Duration.ofSeconds(Long.parseLong(arguments[4])), err);
            }
            return once(rounds, err);
        }
    }

    /** Evidence is evidence, though something else could not be looked at. */
    static int once(AuditRounds rounds, PrintStream err) {
        try {
            rounds.look();
        } catch (RuntimeException e) {
            if (!rounds.haveFound()) {
                throw e;
            }
            err.println(FAILED + e);
        }
        if (rounds.haveFound()) {
            return FOUND;
        }
        return rounds.isAllSigned() ? 0 : NOT_LOOKED;
    }

    /** Which log is audited is for the auditor's policy to say, not for what an address shows. */
    static String originOf(TlogPolicy policy) {
        var origins =
                policy.logs().stream().map(log -> log.key().name()).distinct().toList();
        if (origins.size() != 1) {
            throw new IllegalArgumentException("策略应恰有一个日志 the policy must be of one log, not of " + origins);
        }
        return origins.get(0);
    }

    /** After a round that failed too: what was heard is not lost. */
    private static void goOn(AuditRounds rounds, Duration every, PrintStream err) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                rounds.look();
            } catch (RuntimeException e) {
                err.println(FAILED + e);
            }
            Thread.sleep(every.toMillis());
        }
    }
}
