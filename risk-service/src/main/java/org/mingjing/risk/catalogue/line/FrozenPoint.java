package org.mingjing.risk.catalogue.line;

import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.riskpoint.ConfirmedPoint;

/** A confirmed risk point of a power as it stood when the catalogue was drawn up. */
public record FrozenPoint(String code, StepKind step, String kind) {
    static FrozenPoint of(ConfirmedPoint point) {
        return new FrozenPoint(point.code(), point.step(), point.kind());
    }

    SortedMap<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        fields.put("code", code);
        fields.put("kind", kind);
        fields.put("step", step.name());
        return fields;
    }
}
