package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;

/** What is left of the risk of many powers today, for whoever keeps it. */
@ApplicationScoped
public class ReadRiskLevels {
    private static final int PAGE = 500;

    private final Powers powers;
    private final Ratings ratings;
    private final AssessRisk assessRisk;
    private final Clock clock;

    ReadRiskLevels(Powers powers, Ratings ratings, AssessRisk assessRisk, Clock clock) {
        this.powers = powers;
        this.ratings = ratings;
        this.assessRisk = assessRisk;
        this.clock = clock;
    }

    /** The levels are null where the power was never rated. */
    public record LevelsOfPower(String powerCode, String unitCode, Level current, Level residual) {}

    /** The powers of these units that have not ended, by code. */
    public void ofStanding(Collection<String> units, Consumer<LevelsOfPower> each) {
        var page = page(units, "");
        while (!page.isEmpty()) {
            var levels = assessRisk.of(ratings.current(page).values(), LocalDate.now(clock));
            for (var power : page) {
                var left = levels.get(power.code());
                each.accept(new LevelsOfPower(
                        power.code(),
                        power.unitCode(),
                        left == null ? null : left.current(),
                        left == null ? null : left.residual()));
            }
            page = page.size() < PAGE
                    ? List.of()
                    : page(units, page.get(PAGE - 1).code());
        }
    }

    private List<Power> page(Collection<String> units, String after) {
        return powers.find(
                        "profile.unitCode in ?1 and standing.status in ?2 and code > ?3 order by code",
                        units,
                        Powers.STANDING,
                        after)
                .range(0, PAGE - 1)
                .list();
    }
}
