package org.mingjing.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** One call of the program: what it said where, and its exit code. */
public record Run(int exitCode, String out, String err) {

    public static Run of(Object... words) {
        return in(Locale.ENGLISH, words);
    }

    public static Run in(Locale locale, Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var texts = new String[words.length];
        for (int at = 0; at < words.length; at++) {
            texts[at] = words[at].toString();
        }
        int exitCode = Main.run(texts, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), locale);
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
