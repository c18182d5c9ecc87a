package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.risk.official.PowerLeaders;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.unit.Units;

/** Goes through the rated powers of which somebody says more: an analyst who judged them, or a post that leads them. */
@ApplicationScoped
class FindInconsistencies {
    private static final int PAGE = 500;

    private final Ratings ratings;
    private final AssessRisk assessRisk;
    private final PowerLeaders leaders;
    private final Units units;
    private final Clock clock;

    FindInconsistencies(Ratings ratings, AssessRisk assessRisk, PowerLeaders leaders, Units units, Clock clock) {
        this.ratings = ratings;
        this.assessRisk = assessRisk;
        this.leaders = leaders;
        this.units = units;
        this.clock = clock;
    }

    /** @param unit and those below it; null for all */
    List<RiskLevelsView> page(String unit, String after, int limit) {
        var within = unit == null ? null : units.within(unit);
        var found = new ArrayList<RiskLevelsView>();
        var page = page(within, after);
        while (!page.isEmpty() && found.size() < limit) {
            collect(page, found);
            page = page.size() < PAGE
                    ? List.of()
                    : page(within, page.get(PAGE - 1).powerCode());
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<Rating> page(Collection<String> within, String after) {
        var wanted = Conditions.none()
                .and("p.code > :after", "after", after)
                .and("p.standing.status in :standing", "standing", Powers.STANDING)
                .and("p.profile.unitCode in :units", "units", within)
                .and("exists (select 1 from PowerJudgement j where j.powerCode = p.code) or " + leaders.isLed("p.code"))
                .given("today", LocalDate.now(clock));
        return ratings.find(
                        "select r from Rating r join Power p on p.code = r.powerCode and p.levels.ratingNo = r.no where "
                                + wanted.text() + " order by p.code",
                        wanted.parameters())
                .range(0, PAGE - 1)
                .list();
    }

    private void collect(Collection<Rating> page, List<RiskLevelsView> found) {
        var today = LocalDate.now(clock);
        assessRisk.of(page, today).forEach((code, levels) -> {
            var view = RiskLevelsView.of(code, today, levels);
            if (!view.inconsistencies().isEmpty()) {
                found.add(view);
            }
        });
    }
}
