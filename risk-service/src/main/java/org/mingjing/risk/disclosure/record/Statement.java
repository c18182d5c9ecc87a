package org.mingjing.risk.disclosure.record;

import java.time.OffsetDateTime;
import java.util.Map;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerType;

/**
 * What a public record says from a moment on.
 *
 * @param power where it belongs, and what lists are narrowed by
 */
record Statement(RecordKind kind, String code, OfPower power, Map<String, Object> content) {

    /**
     * @param revision counts what others were told of the power
     * @param ratingNo of the rating that the level follows from
     */
    record OfPower(
            String code,
            String unitCode,
            PowerType type,
            Level level,
            String catalogueCode,
            long revision,
            Integer ratingNo,
            OffsetDateTime since) {}
}
