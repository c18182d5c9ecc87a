package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.unit.Units;

/** Goes through the rated powers about which an analyst assessed what is left of the risk. */
@ApplicationScoped
class FindInconsistencies {
    private static final int PAGE = 500;

    private final Ratings ratings;
    private final AssessRisk assessRisk;
    private final Units units;
    private final Clock clock;

    FindInconsistencies(Ratings ratings, AssessRisk assessRisk, Units units, Clock clock) {
        this.ratings = ratings;
        this.assessRisk = assessRisk;
        this.units = units;
        this.clock = clock;
    }

    /** @param unit and those below it; null for all */
    List<RiskLevelsView> page(String unit, String after, int limit) {
        var within = unit == null ? null : units.within(unit);
        var found = new ArrayList<RiskLevelsView>();
        var page = ratings.judgedAfter(after, within, PAGE);
        while (!page.isEmpty() && found.size() < limit) {
            collect(page, found);
            page = page.size() < PAGE
                    ? List.of()
                    : ratings.judgedAfter(page.get(page.size() - 1).powerCode(), within, PAGE);
        }
        return found.subList(0, Math.min(limit, found.size()));
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
