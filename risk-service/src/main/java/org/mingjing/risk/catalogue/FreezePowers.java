package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.RatingState;
import org.mingjing.risk.rating.Ratings;

/** Takes the powers of a unit as they are now, and tells later whether they still are. */
@ApplicationScoped
class FreezePowers {
    private static final int NAMED_AT_MOST = 20;

    private final Powers powers;
    private final Ratings ratings;

    FreezePowers(Powers powers, Ratings ratings) {
        this.powers = powers;
        this.ratings = ratings;
    }

    List<FrozenPower> of(String unitCode) {
        var effective = powers.effectiveOf(unitCode);
        if (effective.isEmpty()) {
            throw new RuleBroken("catalogue-without-powers", unitCode);
        }
        var unrated = effective.stream().filter(power -> !hasTrueRating(power)).toList();
        if (!unrated.isEmpty()) {
            throw new RuleBroken("catalogue-powers-not-rated", names(codes(unrated)));
        }
        return freeze(effective);
    }

    /** Refuses when a line no longer says what is so: no gate may decide on what has changed meanwhile. */
    void requireStillSo(Catalogue catalogue, List<FrozenPower> lines) {
        var now = powers.byCode(lines.stream().map(FrozenPower::powerCode).toList());
        var stillSo = Set.copyOf(freeze(now.values().stream()
                .filter(power -> !power.hasEnded() && hasTrueRating(power))
                .toList()));
        var changed = lines.stream()
                .filter(line -> !stillSo.contains(line))
                .map(FrozenPower::powerCode)
                .toList();
        if (!changed.isEmpty()) {
            throw new RuleBroken("catalogue-lines-outdated", catalogue.code(), names(changed));
        }
    }

    private List<FrozenPower> freeze(Collection<Power> rated) {
        var current = ratings.current(rated);
        return rated.stream()
                .map(power -> FrozenPower.of(power, current.get(power.code())))
                .toList();
    }

    private static boolean hasTrueRating(Power power) {
        return power.ratingState() == RatingState.RATED;
    }

    private static List<String> codes(List<Power> powers) {
        return powers.stream().map(Power::code).toList();
    }

    private static String names(List<String> codes) {
        var named = codes.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        return codes.size() > NAMED_AT_MOST ? named + " …" : named;
    }
}
