package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasuresInForce;
import org.mingjing.risk.measure.ReadMeasures;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.LedByDuty;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.PowerJudgement.AssessedLevels;
import org.mingjing.risk.rating.scheme.SchemesInForce;

/** Sets the level of a rating beside what the measures of a day leave of it. */
@ApplicationScoped
class AssessRisk {
    private final Ratings ratings;
    private final SchemesInForce schemes;
    private final ReadMeasures readMeasures;
    private final LevelOverrides overrides;
    private final PowerJudgements judgements;
    private final LedByDuty ledByDuty;
    private final Clock clock;

    AssessRisk(
            Ratings ratings,
            SchemesInForce schemes,
            ReadMeasures readMeasures,
            LevelOverrides overrides,
            PowerJudgements judgements,
            LedByDuty ledByDuty,
            Clock clock) {
        this.ratings = ratings;
        this.schemes = schemes;
        this.readMeasures = readMeasures;
        this.overrides = overrides;
        this.judgements = judgements;
        this.ledByDuty = ledByDuty;
        this.clock = clock;
    }

    /** As it was known at the end of a day; empty for a power that was not rated by then. */
    Optional<RiskLevels> on(LocalDate day, String code) {
        var rated = ratings.lastBefore(List.of(code), endOf(day));
        return Optional.ofNullable(of(rated.values(), day).get(code));
    }

    /** By power code. */
    Map<String, RiskLevels> of(Collection<Rating> ratings, LocalDate day) {
        var codes = ratings.stream().map(Rating::powerCode).toList();
        var measures = readMeasures.inForce(codes, day);
        var judged = judgements.lastBefore(codes, endOf(day));
        var adjusted = overrides.of(ratings);
        var leaders = ledByDuty.on(day, codes);
        var levels = new LinkedHashMap<String, RiskLevels>();
        for (var rating : ratings) {
            var code = rating.powerCode();
            var assessed = judged.containsKey(code) ? judged.get(code).levels() : AssessedLevels.NONE;
            levels.put(
                    code,
                    levels(
                            rating,
                            adjusted.get(rating.overrideId()),
                            measures.getOrDefault(code, MeasuresInForce.NONE),
                            assessed,
                            leaders.get(code)));
        }
        return levels;
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private RiskLevels levels(
            Rating rating, LevelOverride override, MeasuresInForce measures, AssessedLevels assessed, LedBy byDuty) {
        var both = EnumSet.noneOf(MeasureKind.class);
        both.addAll(measures.effective());
        both.addAll(measures.planned());
        return new RiskLevels(
                rating.level(),
                left(rating, override, measures.effective()),
                left(rating, override, both),
                measures,
                assessed,
                new LedByClaim(rating.inputs().ledBy(), byDuty));
    }

    Level left(Rating rating, Set<MeasureKind> measures) {
        return left(rating, overrides.of(List.of(rating)).get(rating.overrideId()), measures);
    }

    /** By the scheme of the rating. What people set against the derived level is set against what is left of it too. */
    private Level left(Rating rating, LevelOverride override, Set<MeasureKind> measures) {
        var derived =
                schemes.named(rating.scheme()).derive(rating.inputs(), measures).level();
        return override == null ? derived : override.adjustment().appliedToWhatIsLeft(derived);
    }
}
