package org.mingjing.log.note;

import java.util.List;

/**
 * What checking a note against known keys found.
 *
 * @param valid right signatures, in the note's order; none as soon as one is forged, for then nothing of the note can be relied on
 * @param forged lines that name a known key and are not its signature
 */
public record Checked(List<Signed> valid, List<SignatureLine> forged) {

    public Checked {
        forged = List.copyOf(forged);
        valid = forged.isEmpty() ? List.copyOf(valid) : List.of();
    }

    /** At least one known key has signed, and no line is forged. */
    public boolean isTrusted() {
        return !valid.isEmpty();
    }

    public boolean isBy(VerifierKey key) {
        return valid.stream().anyMatch(signed -> signed.key().equals(key));
    }
}
