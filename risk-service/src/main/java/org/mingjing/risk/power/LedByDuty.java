package org.mingjing.risk.power;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mingjing.risk.official.PowerLeaders;
import org.mingjing.risk.official.PowerLeaders.LeadingPost;
import org.mingjing.risk.unit.Unit;
import org.mingjing.risk.unit.Units;

/** Who runs powers by the duties of posts, which is to be what the units state of them. */
@ApplicationScoped
public class LedByDuty {
    private final PowerLeaders leaders;
    private final Units units;

    LedByDuty(PowerLeaders leaders, Units units) {
        this.leaders = leaders;
        this.units = units;
    }

    /** By power; one that no post is charged with leading on the day is left out. */
    public Map<String, LedBy> on(LocalDate day, Collection<String> powerCodes) {
        var leading = leaders.on(day, powerCodes);
        var of = leading.values().stream().map(LeadingPost::unitCode).collect(toSet());
        var sections = units.list("code in ?1", of).stream()
                .filter(Unit::isSection)
                .map(Unit::code)
                .collect(toSet());
        var ledBy = new HashMap<String, LedBy>();
        leading.forEach((power, post) -> ledBy.put(power, ledBy(post, sections)));
        return ledBy;
    }

    /** The head of a section is none of the leaders of the bureau (局领导) whose powers the section exercises. */
    private static LedBy ledBy(LeadingPost post, Set<String> sections) {
        if (sections.contains(post.unitCode())) {
            return LedBy.OTHER;
        }
        return switch (post.leadership()) {
            case HEAD -> LedBy.HEAD;
            case DEPUTY -> LedBy.DEPUTY;
            case OTHER -> LedBy.OTHER;
        };
    }
}
