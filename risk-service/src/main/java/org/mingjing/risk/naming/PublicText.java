package org.mingjing.risk.naming;

import org.mingjing.kit.hash.Sha256;

/**
 * A text that people wrote and that becomes public with a catalogue or the report of a quarterly review, and where it stands.
 *
 * @param powerCode null for what a review wrote
 * @param code of the record that it stands in; of a power its own
 * @param field as the public reads it, {@code descriptionZh}
 */
public record PublicText(String powerCode, Kind kind, String code, String field, String text) {
    /** In which record it stands. */
    public enum Kind {
        POWER,
        RISK_POINT,
        MEASURE,
        REVIEW_ITEM,
        REVIEW_ACTION
    }

    public static PublicText ofReview(Kind kind, String code, String field, String text) {
        return new PublicText(null, kind, code, field, text);
    }

    /** In lower-case hex, of the text in UTF-8: another text is another question. */
    String sha256() {
        return Sha256.hex(text);
    }
}
