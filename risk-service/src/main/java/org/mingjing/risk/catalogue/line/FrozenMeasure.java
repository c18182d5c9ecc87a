package org.mingjing.risk.catalogue.line;

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
 */
public record FrozenMeasure(String code, MeasureKind kind, String owner, LocalDate dueOn, MeasureStatus effect) {
    static FrozenMeasure of(StandingMeasure measure) {
        return new FrozenMeasure(measure.code(), measure.kind(), measure.owner(), measure.dueOn(), measure.status());
    }

    boolean isEffective() {
        return effect == MeasureStatus.EFFECTIVE;
    }

    SortedMap<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        fields.put("code", code);
        fields.put("dueOn", dueOn.toString());
        fields.put("effect", effect.name());
        fields.put("kind", kind.name());
        fields.put("owner", owner);
        return fields;
    }
}
