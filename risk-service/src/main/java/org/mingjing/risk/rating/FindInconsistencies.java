package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.paging.Stretch;
import org.mingjing.risk.official.PowerLeaders;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.unit.UnitsSeen;

/** Goes through the rated powers of which somebody says more: an analyst who judged them, or a post that leads them. */
@ApplicationScoped
class FindInconsistencies {
    private final Ratings ratings;
    private final AssessRisk assessRisk;
    private final PowerLeaders leaders;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;
    private final Clock clock;

    FindInconsistencies(
            Ratings ratings,
            AssessRisk assessRisk,
            PowerLeaders leaders,
            UnitsSeen unitsSeen,
            UnitScope scope,
            Clock clock) {
        this.ratings = ratings;
        this.assessRisk = assessRisk;
        this.leaders = leaders;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * By power code. Mostly nothing is wrong, so a page may end early, perhaps with nothing, and name the next one.
     *
     * @param unit and those below it; null for all that the caller sees
     */
    Page<RiskLevelsView> page(Caller caller, String unit, Paging paging) {
        var filter = "risk-inconsistencies " + scope.boundary(caller) + " " + unit;
        var within = unitsSeen.by(caller, unit);
        return Stretch.of(
                        paging.after(filter).text(0).orElse(""),
                        paging.fetch(),
                        (after, limit) -> candidates(within, after, limit),
                        Rating::powerCode,
                        this::inconsistent)
                .page(paging, filter, RiskLevelsView::powerCode, view -> view);
    }

    private List<Rating> candidates(Collection<String> within, String after, int limit) {
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
                .range(0, limit - 1)
                .list();
    }

    private List<RiskLevelsView> inconsistent(Collection<Rating> among) {
        var today = LocalDate.now(clock);
        return assessRisk.of(among, today).entrySet().stream()
                .map(power -> RiskLevelsView.of(power.getKey(), today, power.getValue()))
                .filter(view -> !view.inconsistencies().isEmpty())
                .toList();
    }
}
