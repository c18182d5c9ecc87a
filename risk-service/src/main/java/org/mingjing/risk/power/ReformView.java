package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** @param target the unit that handles from then on, or the power this one ended in */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReformView(
        int no,
        ReformKind kind,
        String documentNo,
        LocalDate effectiveOn,
        String reason,
        String target,
        String orderedBy,
        OffsetDateTime orderedAt) {
    static ReformView of(Reform reform) {
        var order = reform.order();
        return new ReformView(
                reform.no(),
                order.kind(),
                order.documentNo(),
                order.effectiveOn(),
                order.reason(),
                order.target(),
                reform.orderedBy(),
                reform.orderedAt());
    }
}
