package org.mingjing.risk.rating.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.signal.Evidence;

/** The level that upheld facts demand by themselves in a scheme without a score: by their grade, 1 to 5. */
record EvidenceLevels(List<Band> bands) {
    private static final Bands.Scale GRADES = Bands.Scale.of("1", "5", "1");

    Level of(Evidence evidence) {
        return evidence.usedAfterCancellation()
                ? Level.I
                : new Bands(bands).levelOf(BigDecimal.valueOf(evidence.grade()));
    }

    void check(SchemeProblems problems) {
        new Bands(bands).check("evidence", GRADES, problems);
    }

    /** One line of a derivation. */
    void chinese(StringBuilder text, Evidence evidence) {
        EvidenceText.chinese(text, evidence);
        text.append(evidence.usedAfterCancellation() ? ";已取消的权力仍在行使:" : ":");
        text.append(of(evidence).nameZh()).append('\n');
    }

    void english(StringBuilder text, Evidence evidence) {
        text.append("Evidence: ");
        EvidenceText.english(text, evidence);
        text.append(evidence.usedAfterCancellation() ? "; a cancelled power is still used: level " : ": level ");
        text.append(of(evidence)).append('\n');
    }
}
