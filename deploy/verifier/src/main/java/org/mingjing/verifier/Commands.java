package org.mingjing.verifier;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.mingjing.verifier.casefile.CheckCase;
import org.mingjing.verifier.entry.CheckProof;
import org.mingjing.verifier.evidence.CheckEvidence;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;
import org.mingjing.verifier.report.WrongUsage;
import org.mingjing.verifier.tree.Bookmark;
import org.mingjing.verifier.tree.CheckConsistency;
import org.mingjing.verifier.tree.CheckLog;
import org.mingjing.verifier.tree.ServedLog;

/** The commands with what each takes. */
final class Commands {

    private static final String POLICY = "--policy";
    private static final String ENTRY = "--entry";
    private static final String OPENING = "--opening";
    private static final String STATE = "--state";
    private static final String LOG = "--log";

    private Commands() {}

    static Report run(Arguments arguments, Consumer<Words> progress) {
        return switch (arguments.command()) {
            case "proof" -> proof(arguments);
            case "log" -> log(arguments, progress);
            case "consistency" -> consistency(arguments);
            case "case" -> completeness(arguments);
            case "evidence" -> evidence(arguments);
            default -> throw new WrongUsage("没有命令 %s", "there is no command %s", arguments.command());
        };
    }

    private static Report proof(Arguments arguments) {
        arguments.expect(1, ENTRY, POLICY, OPENING);
        var check = new CheckProof(Inputs.policy(arguments.required(POLICY)));
        return check.check(
                Inputs.read(arguments.subject(0)),
                Inputs.read(arguments.required(ENTRY)),
                arguments.optional(OPENING).map(Inputs::read));
    }

    private static Report log(Arguments arguments, Consumer<Words> progress) {
        arguments.expect(1, POLICY, STATE);
        var policy = Inputs.policy(arguments.required(POLICY));
        var bookmark = arguments.optional(STATE).map(file -> new Bookmark(Path.of(file)));
        return new CheckLog(ServedLog.at(arguments.subject(0)), policy, bookmark, progress).check();
    }

    private static Report consistency(Arguments arguments) {
        arguments.expect(2, LOG, POLICY);
        var policy = Inputs.policy(arguments.required(POLICY));
        return new CheckConsistency(ServedLog.at(arguments.required(LOG)), policy)
                .check(Inputs.read(arguments.subject(0)), Inputs.read(arguments.subject(1)));
    }

    private static Report completeness(Arguments arguments) {
        arguments.expect(1, POLICY);
        return new CheckCase(Inputs.policy(arguments.required(POLICY))).check(Inputs.read(arguments.subject(0)));
    }

    private static Report evidence(Arguments arguments) {
        arguments.expect(1, POLICY);
        return new CheckEvidence(Inputs.policy(arguments.required(POLICY))).check(Inputs.read(arguments.subject(0)));
    }
}
