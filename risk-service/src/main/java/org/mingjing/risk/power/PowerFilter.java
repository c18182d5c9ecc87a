package org.mingjing.risk.power;

import io.quarkus.panache.common.Parameters;
import java.util.Collection;

/** Which powers a list shows; what is null does not narrow it. Units null means all. */
public record PowerFilter(Collection<String> units, Level level, PowerType type) {
    String condition() {
        return "code > :after"
                + (units == null ? "" : " and (profile.unitCode in :units or standing.delegatedTo in :units)")
                + (level == null ? "" : " and levels.level = :level")
                + (type == null ? "" : " and profile.type = :type");
    }

    Parameters parameters(String after) {
        var parameters = Parameters.with("after", after);
        if (units != null) {
            parameters.and("units", units);
        }
        if (level != null) {
            parameters.and("level", level);
        }
        if (type != null) {
            parameters.and("type", type);
        }
        return parameters;
    }
}
