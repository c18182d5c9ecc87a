package org.mingjing.risk.measure;

import java.time.LocalDate;
import java.util.Collection;
import org.mingjing.kit.paging.Conditions;

/** Which measures a list shows; what is null does not narrow it. Units null means all. */
record MeasureFilter(
        Collection<String> units, String powerCode, MeasureStatus status, MeasureKind kind, LocalDate overdueOn) {
    Conditions behind(String code) {
        return Conditions.none()
                .and("code > :after", "after", code)
                .and("powerCode in (select p.code from Power p where p.profile.unitCode in :units)", "units", units)
                .and("powerCode = :power", "power", powerCode)
                .and("status = :status", "status", status)
                .and("kind = :kind", "kind", kind)
                .and("status = PLANNED and plan.dueOn < :overdueOn", "overdueOn", overdueOn);
    }
}
