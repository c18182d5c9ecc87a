package org.mingjing.verifier;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mingjing.log.Malformed;
import org.mingjing.verifier.report.Language;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;
import org.mingjing.verifier.report.WrongUsage;

/** {@code java -jar verifier.jar <command> …}; see {@link Usage}. The finding goes to standard output, progress to standard error. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        // A console of another encoding would show the Chinese as question marks; a file would keep them so.
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(words, out, err, Locale.getDefault()));
    }

    static int run(String[] words, PrintStream out, PrintStream err, Locale locale) {
        var language = Language.of(locale);
        try {
            var arguments = Arguments.parse(words);
            language = arguments.language().orElse(language);
            if (arguments.isHelp()) {
                out.print(Usage.TEXT.in(language));
                return Outcome.VALID.exitCode();
            }
            var report = check(arguments, err, language);
            out.print(report.in(language));
            return report.outcome().exitCode();
        } catch (WrongUsage e) {
            err.println(e.words().in(language));
            err.print(Usage.TEXT.in(language));
            return Outcome.WRONG_USAGE;
        } catch (Throwable e) {
            // Whatever ends the program, memory too: Java's own exit code would say that the log is forged.
            out.print(new Report(Outcome.INCOMPLETE, Words.of("核验中断：%s", "the check broke off: %s", e)).in(language));
            return Outcome.INCOMPLETE.exitCode();
        }
    }

    private static Report check(Arguments arguments, PrintStream err, Language language) {
        try {
            return Commands.run(arguments, line -> err.println(line.in(language)));
        } catch (NotProven e) {
            return e.report();
        } catch (Malformed e) {
            return new Report(Outcome.INVALID, Words.of(e));
        }
    }
}
