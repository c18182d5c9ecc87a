package org.mingjing.risk.warning;

import io.quarkus.panache.common.Parameters;
import java.util.Collection;

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
    String condition() {
        return "code > :after"
                + (all
                        ? " and (coalesce(warned.officialCode, '') <> :self or hearing.notifiedOn is not null)"
                        : " and hearing.notifiedOn is not null"
                                + " and (warned.officialCode = :self or warned.unitCode in :led)")
                + (state == null ? "" : " and course.state = :state")
                + (tier == null ? "" : " and verdict.tier = :tier")
                + (unit == null ? "" : " and warned.unitCode = :unit")
                + (official == null ? "" : " and warned.officialCode = :official");
    }

    Parameters parameters(String after) {
        var parameters = Parameters.with("after", after).and("self", self);
        if (!all) {
            parameters.and("led", led);
        }
        add(parameters, "state", state);
        add(parameters, "tier", tier);
        add(parameters, "unit", unit);
        add(parameters, "official", official);
        return parameters;
    }

    private static void add(Parameters parameters, String name, Object value) {
        if (value != null) {
            parameters.and(name, value);
        }
    }
}
