package org.mingjing.risk.disclosure;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.disclosure.record.Asked;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerType;

/** What somebody looks for in a public list, as a {@code @BeanParam}; everything is optional. */
public class Question {
    private static final int LONGEST = 100;

    /** Words that must all occur. */
    @QueryParam("q")
    @Size(max = LONGEST)
    String words;

    /** A unit with those below it. */
    @QueryParam("unit")
    String unit;

    @QueryParam("type")
    PowerType type;

    @QueryParam("level")
    Level level;

    Asked about(RecordKind kind) {
        return aboutPower(kind, null);
    }

    Asked aboutPower(RecordKind kind, String power) {
        return new Asked(kind, words, unit, power, type, level);
    }
}
