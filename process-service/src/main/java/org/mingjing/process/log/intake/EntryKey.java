package org.mingjing.process.log.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What a client calls an entry: the same key is the same entry, today and ever.
 *
 * @param value 1 to 200 visible ASCII characters, so that nothing is stored otherwise than it was sent
 */
record EntryKey(String value) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e&&[^\"]]{1,200}");

    static Optional<EntryKey> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new EntryKey(text)) : Optional.empty();
    }

    /**
     * From an Idempotency-Key, quoted as its draft wants it or bare as many send it.
     *
     * @throws RuleBroken {@code log-key-invalid}, for no header too
     */
    static EntryKey ofHeader(String header) {
        var text = header == null ? "" : header.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return parse(quoted ? text.substring(1, text.length() - 1) : text)
                .orElseThrow(() -> new RuleBroken("log-key-invalid"));
    }
}
