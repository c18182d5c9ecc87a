package org.mingjing.risk.warning;

import java.util.Collection;
import org.mingjing.kit.paging.Conditions;

/**
 * Which warnings a list shows; what is null does not narrow it.
 *
 * @param self official code of who asks; what is about themselves they see only when they were told
 * @param all whether they see what is about others
 * @param led the units whose leader asks
 */
record WarningFilter(
        String self,
        boolean all,
        Collection<String> led,
        WarningState state,
        Integer tier,
        String unit,
        String official) {
    /** An official's warning is for whoever leads them now, wherever they were when it was raised. */
    private static final String OF_THEIRS = """
            warned.officialCode = :self or warned.officialCode is null and warned.unitCode in :led
                or warned.officialCode in (select o.code from Official o where o.profile.unitCode in :led)""";

    Conditions behind(String code) {
        var wanted = Conditions.none()
                .and("code > :after", "after", code)
                .and("course.state = :state", "state", state)
                .and("verdict.tier = :tier", "tier", tier)
                .and("warned.unitCode = :unit", "unit", unit)
                .and("warned.officialCode = :official", "official", official)
                .given("self", self);
        return all
                ? wanted.and("coalesce(warned.officialCode, '') <> :self or hearing.notifiedOn is not null")
                : wanted.and("hearing.notifiedOn is not null").and(OF_THEIRS).given("led", led);
    }
}
