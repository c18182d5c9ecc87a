package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Collection;
import org.mingjing.kit.paging.Conditions;

/**
 * Which warnings a list shows.
 *
 * @param self official code of who asks; what is about themselves they see only when they were told
 * @param all whether they see what is about others
 * @param led the units whose leader asks
 */
record WarningFilter(String self, boolean all, Collection<String> led, WarningSearch wanted) {
    /** An official's warning is for whoever leads them now, wherever they were when it was raised. */
    private static final String OF_THEIRS = """
            warned.officialCode = :self or warned.officialCode is null and warned.unitCode in :led
                or warned.officialCode in (select o.code from Official o where o.profile.unitCode in :led)""";

    /** As {@link Awaited} tells of it: nothing is due of who can explain no more or has carried out all. */
    private static final String DUE = """
            course.state = :told and hearing.explainUntil < :before and hearing.explainUntil >= :today
                or course.state = :correcting and correction.dueOn < :before
                    and id in (select f.warning.id from OrderedForm f where f.carriedOutOn is null)
                or hearing.appeal = :appealed and hearing.appealDueOn < :before""";

    private static final String DUE_OF_OFFICE =
            " or course.officeDueOn < :before and coalesce(warned.officialCode, '') <> :self";

    Conditions behind(String code, LocalDate today) {
        var seen = Conditions.none()
                .and("code > :after", "after", code)
                .and("course.state = :state", "state", wanted.state())
                .and("verdict.tier = :tier", "tier", wanted.tier())
                .and("warned.unitCode = :unit", "unit", wanted.unit())
                .and("warned.officialCode = :official", "official", wanted.official())
                .given("self", self);
        if (wanted.before(today) != null) {
            seen.and(all ? DUE + DUE_OF_OFFICE : DUE, "before", wanted.before(today))
                    .given("today", today)
                    .given("told", WarningState.NOTIFIED)
                    .given("correcting", WarningState.CORRECTING)
                    .given("appealed", Hearing.Appeal.OPEN);
        }
        return all
                ? seen.and("coalesce(warned.officialCode, '') <> :self or hearing.notifiedOn is not null")
                : seen.and("hearing.notifiedOn is not null").and(OF_THEIRS).given("led", led);
    }
}
