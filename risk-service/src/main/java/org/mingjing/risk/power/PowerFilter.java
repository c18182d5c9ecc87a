package org.mingjing.risk.power;

import java.util.Collection;
import org.mingjing.kit.paging.Conditions;

/** Which powers a list shows; what is null does not narrow it. Units null means all. */
public record PowerFilter(Collection<String> units, Level level, PowerType type) {
    Conditions behind(String code) {
        return Conditions.none()
                .and("code > :after", "after", code)
                .and("profile.unitCode in :units or standing.delegatedTo in :units", "units", units)
                .and("levels.level = :level", "level", level)
                .and("profile.type = :type", "type", type);
    }
}
