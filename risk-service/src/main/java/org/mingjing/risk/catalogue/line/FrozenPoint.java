package org.mingjing.risk.catalogue.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.riskpoint.WordedPoint;

/**
 * A confirmed risk point of a power as it stood when the catalogue was drawn up.
 *
 * @param stepName which of several steps of the kind; left out where nobody had said it, and in lines from before they said it
 * @param descriptionZh null in lines from before they said it, as descriptionEn also is where nobody wrote one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrozenPoint(
        String code, StepKind step, String stepName, String kind, String descriptionZh, String descriptionEn) {
    static FrozenPoint of(WordedPoint worded) {
        var point = worded.point();
        return new FrozenPoint(
                point.code(),
                point.step(),
                point.stepName(),
                point.kind(),
                worded.descriptionZh(),
                worded.descriptionEn());
    }

    /**
     * Whether it is still what is so: to be placed on one of several steps meanwhile makes it no other, and what it does not say
     * has not changed.
     */
    boolean holds(FrozenPoint today) {
        boolean worded = descriptionZh != null;
        return equals(new FrozenPoint(
                today.code,
                today.step,
                stepName == null ? null : today.stepName,
                today.kind,
                worded ? today.descriptionZh : null,
                worded ? today.descriptionEn : null));
    }

    SortedMap<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        fields.put("code", code);
        if (descriptionEn != null) {
            fields.put("descriptionEn", descriptionEn);
        }
        // Points from before they said it keep the content that was hashed.
        if (descriptionZh != null) {
            fields.put("descriptionZh", descriptionZh);
        }
        fields.put("kind", kind);
        fields.put("step", step.name());
        // Points that name none keep the content that was hashed.
        if (stepName != null) {
            fields.put("stepName", stepName);
        }
        return fields;
    }
}
