package org.mingjing.risk.measure;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.Collection;

/** Which measures a list shows; what is null does not narrow it. Units null means all. */
record MeasureFilter(Collection<String> units, MeasureStatus status, MeasureKind kind, LocalDate overdueOn) {
    String condition() {
        return "code > :after"
                + (units == null
                        ? ""
                        : " and powerCode in (select p.code from Power p where p.profile.unitCode in :units)")
                + (status == null ? "" : " and status = :status")
                + (kind == null ? "" : " and kind = :kind")
                + (overdueOn == null ? "" : " and status = PLANNED and plan.dueOn < :overdueOn");
    }

    Parameters parameters(String after) {
        var parameters = Parameters.with("after", after);
        if (units != null) {
            parameters.and("units", units);
        }
        if (status != null) {
            parameters.and("status", status);
        }
        if (kind != null) {
            parameters.and("kind", kind);
        }
        if (overdueOn != null) {
            parameters.and("overdueOn", overdueOn);
        }
        return parameters;
    }
}
