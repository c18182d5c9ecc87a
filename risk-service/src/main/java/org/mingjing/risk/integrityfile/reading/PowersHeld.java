package org.mingjing.risk.integrityfile.reading;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingjing.risk.official.Tenures.Tenure;
import org.mingjing.risk.power.PowersOverTime;
import org.mingjing.risk.rating.Ratings;
import org.mingjing.risk.riskpoint.RiskPoints;

/** Follows an official from the posts they held to the powers that came with them, and what was known of those. */
@ApplicationScoped
class PowersHeld {
    private final PowersOverTime powersOverTime;
    private final Ratings ratings;
    private final RiskPoints riskPoints;
    private final Clock clock;

    PowersHeld(PowersOverTime powersOverTime, Ratings ratings, RiskPoints riskPoints, Clock clock) {
        this.powersOverTime = powersOverTime;
        this.ratings = ratings;
        this.riskPoints = riskPoints;
        this.clock = clock;
    }

    /** Those of each post in turn, the first post first. */
    List<HeldPower> of(List<Tenure> posts, LocalDate day) {
        var holds = posts.stream().flatMap(Hold::of).toList();
        var powers = powersOverTime.of(Hold.subjects(holds, Hold.Of.POWER), Hold.subjects(holds, Hold.Of.UNIT), day);
        var held = new ArrayList<HeldPower>();
        holds.stream()
                .flatMap(hold -> hold.among(powers, day))
                .collect(groupingBy(Hold.Found::on))
                .forEach((on, found) -> held.addAll(told(found, on)));
        held.sort(Comparator.comparing(HeldPower::from)
                .thenComparing(HeldPower::postCode)
                .thenComparing(HeldPower::how)
                .thenComparing(HeldPower::powerCode));
        return held;
    }

    /** Two statements for each day of which something is told; most of it is told of the day that was asked for. */
    private List<HeldPower> told(List<Hold.Found> found, LocalDate on) {
        var codes = found.stream().map(one -> one.power().code()).distinct().toList();
        var dayAfter = on.plusDays(1).atStartOfDay(clock.getZone());
        var rated = ratings.lastBefore(codes, dayAfter.toOffsetDateTime());
        var points = riskPoints.confirmedOn(codes, on, dayAfter.toInstant());
        return found.stream()
                .map(one -> one.told(
                        rated.get(one.power().code()),
                        points.getOrDefault(one.power().code(), List.of())))
                .toList();
    }
}
