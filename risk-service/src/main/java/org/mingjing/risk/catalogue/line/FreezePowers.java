package org.mingjing.risk.catalogue.line;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.measure.Protection;
import org.mingjing.risk.measure.ReadMeasures;
import org.mingjing.risk.power.DetailsThen;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.RatingState;
import org.mingjing.risk.power.RefusedPowers;
import org.mingjing.risk.rating.Ratings;
import org.mingjing.risk.riskpoint.RiskPoints;

/** Takes the powers of a unit as they are now, and tells later whether they still are. */
@ApplicationScoped
public class FreezePowers {
    private final Powers powers;
    private final RefusedPowers refusedPowers;
    private final Ratings ratings;
    private final RiskPoints riskPoints;
    private final ReadMeasures measures;
    private final DetailsThen detailsThen;
    private final Clock clock;

    FreezePowers(
            Powers powers,
            RefusedPowers refusedPowers,
            Ratings ratings,
            RiskPoints riskPoints,
            ReadMeasures measures,
            DetailsThen detailsThen,
            Clock clock) {
        this.powers = powers;
        this.refusedPowers = refusedPowers;
        this.ratings = ratings;
        this.riskPoints = riskPoints;
        this.measures = measures;
        this.detailsThen = detailsThen;
        this.clock = clock;
    }

    public List<FrozenPower> of(String unitCode) {
        var effective = powers.effectiveOf(unitCode);
        if (effective.isEmpty()) {
            throw new RuleBroken("catalogue-without-powers", unitCode);
        }
        var refused = refusedPowers.among(codes(effective));
        if (!refused.isEmpty()) {
            throw new RuleBroken("catalogue-powers-refused", PowerCodes.named(List.copyOf(refused)));
        }
        var unrated = effective.stream().filter(power -> !hasTrueRating(power)).toList();
        if (!unrated.isEmpty()) {
            throw new RuleBroken("catalogue-powers-not-rated", PowerCodes.named(codes(unrated)));
        }
        return freeze(effective);
    }

    /** The lines of a unit that no longer say what is so, with the gravest reason for each, and the powers without one. */
    public List<LineChange> changesSince(String unitCode, List<FrozenPower> drawn) {
        var codes = drawn.stream().map(FrozenPower::powerCode).collect(toSet());
        var known = ofUnitOrDrawn(unitCode, codes);
        var today = freeze(known.values().stream()
                        .filter(power -> codes.contains(power.code()) && hasTrueRating(power))
                        .toList())
                .stream()
                .collect(toMap(FrozenPower::powerCode, line -> line));
        var protection = measures.protection(codes, LocalDate.now(clock));
        var refused = refusedPowers.among(known.values().stream()
                .filter(power -> !power.hasEnded())
                .map(Power::code)
                .toList());
        var changed = drawn.stream()
                .map(line -> refused.contains(line.powerCode())
                        ? Optional.of(LineChange.refused(line.powerCode()))
                        : LineChange.since(
                                line,
                                new PowerToday(
                                        !known.get(line.powerCode()).hasEnded(),
                                        Optional.ofNullable(today.get(line.powerCode())),
                                        protection.getOrDefault(line.powerCode(), Protection.NONE))))
                .flatMap(Optional::stream);
        var joined = known.keySet().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .map(LineChange::joined);
        return Stream.concat(changed, joined).toList();
    }

    /**
     * The same while gates still decide on the lines, and those besides that do not say all that becomes public with them: nobody
     * lets through what the books happen to say on the day of publication.
     */
    public List<LineChange> changesUnderReview(String unitCode, List<FrozenPower> drawn) {
        var changes = changesSince(unitCode, drawn);
        var changed = changes.stream().map(LineChange::powerCode).collect(toSet());
        var incomplete = drawn.stream()
                .filter(line -> line.details() == null && !changed.contains(line.powerCode()))
                .map(line -> LineChange.incomplete(line.powerCode()));
        return Stream.concat(changes.stream(), incomplete).toList();
    }

    private Map<String, Power> ofUnitOrDrawn(String unitCode, Set<String> drawn) {
        var known = powers.effectiveOf(unitCode).stream().collect(toMap(Power::code, power -> power));
        var gone = drawn.stream().filter(code -> !known.containsKey(code)).toList();
        if (!gone.isEmpty()) {
            known.putAll(powers.byCode(gone));
        }
        return known;
    }

    private List<FrozenPower> freeze(Collection<Power> rated) {
        var current = ratings.current(rated);
        var codes = rated.stream().map(Power::code).toList();
        var standing = measures.standing(codes, LocalDate.now(clock));
        var confirmed = riskPoints.wordedOn(codes);
        var details = detailsThen.of(codes, OffsetDateTime.now(clock));
        return rated.stream()
                .map(power -> FrozenPower.of(
                        power,
                        current.get(power.code()),
                        standing.getOrDefault(power.code(), List.of()),
                        confirmed.getOrDefault(power.code(), List.of()),
                        details.get(power.code())))
                .toList();
    }

    private static boolean hasTrueRating(Power power) {
        return power.ratingState() == RatingState.RATED;
    }

    private static List<String> codes(List<Power> powers) {
        return powers.stream().map(Power::code).toList();
    }
}
