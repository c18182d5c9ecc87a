package org.mingjing.risk.catalogue.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.riskpoint.ConfirmedPoint;

/**
 * A confirmed risk point of a power as it stood when the catalogue was drawn up.
 *
 * @param stepName which of several steps of the kind; left out where nobody had said it, and in lines from before they said it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrozenPoint(String code, StepKind step, String stepName, String kind) {
    static FrozenPoint of(ConfirmedPoint point) {
        return new FrozenPoint(point.code(), point.step(), point.stepName(), point.kind());
    }

    /** Whether it is still what is so: to be placed on one of several steps meanwhile makes it no other. */
    boolean holds(FrozenPoint today) {
        return equals(stepName == null ? new FrozenPoint(today.code, today.step, null, today.kind) : today);
    }

    SortedMap<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        fields.put("code", code);
        fields.put("kind", kind);
        fields.put("step", step.name());
        // Points that name none keep the content that was hashed.
        if (stepName != null) {
            fields.put("stepName", stepName);
        }
        return fields;
    }
}
