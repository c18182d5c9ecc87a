package org.mingjing.risk.catalogue.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.measure.StandingMeasure;

/**
 * A measure behind a power as it stood when the catalogue was drawn up.
 *
 * @param owner code of the post that answers for it, or of the unit of an official who holds none; never of an official
 * @param effect how far it was, and whether somebody found that it helps
 * @param riskPointCode null for a measure against a cause
 * @param description what is done; null in lines from before they said it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrozenMeasure(
        String code,
        MeasureKind kind,
        String owner,
        LocalDate dueOn,
        MeasureStatus effect,
        String riskPointCode,
        String description) {
    static FrozenMeasure of(StandingMeasure measure) {
        return new FrozenMeasure(
                measure.code(),
                measure.kind(),
                measure.owner(),
                measure.dueOn(),
                measure.status(),
                measure.riskPointCode(),
                measure.description());
    }

    boolean isEffective() {
        return effect == MeasureStatus.EFFECTIVE;
    }

    /** Whether people would think better of it by the line than it deserves today. */
    boolean isWorse(FrozenMeasure today) {
        return isEffective() && !today.isEffective()
                || today.effect == MeasureStatus.INEFFECTIVE && effect != MeasureStatus.INEFFECTIVE;
    }

    /** Whether it was planned anew, or its owner went to another post. Lines from before they said what is done do not tell. */
    boolean isPlannedOtherwise(FrozenMeasure today) {
        return description != null
                && !(description.equals(today.description) && owner.equals(today.owner) && dueOn.equals(today.dueOn));
    }

    SortedMap<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        fields.put("code", code);
        // Measures from before they said it keep the content that was hashed.
        if (description != null) {
            fields.put("description", description);
        }
        fields.put("dueOn", dueOn.toString());
        fields.put("effect", effect.name());
        fields.put("kind", kind.name());
        fields.put("owner", owner);
        if (riskPointCode != null) {
            fields.put("riskPointCode", riskPointCode);
        }
        return fields;
    }
}
