package org.mingjing.risk.integrityfile.reading;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.risk.integrityfile.reading.HeldPower.How;
import org.mingjing.risk.official.Period;
import org.mingjing.risk.official.Tenures.Charge;
import org.mingjing.risk.official.Tenures.Tenure;
import org.mingjing.risk.power.PowersOfDay;
import org.mingjing.risk.power.PowersOfDay.ListedPower;
import org.mingjing.risk.rating.Ratings;
import org.mingjing.risk.riskpoint.RiskPoints;

/** Follows an official from the posts they held to the powers that came with them, and what was known of those. */
@ApplicationScoped
class PowersHeld {
    private final PowersOfDay powers;
    private final Ratings ratings;
    private final RiskPoints riskPoints;
    private final Clock clock;

    PowersHeld(PowersOfDay powers, Ratings ratings, RiskPoints riskPoints, Clock clock) {
        this.powers = powers;
        this.ratings = ratings;
        this.riskPoints = riskPoints;
        this.clock = clock;
    }

    /** A power with the day of which it is told. */
    private record Found(ListedPower power, How how, String postCode, Period period, LocalDate on) {}

    /** Those of each post in turn, the first post first. */
    List<HeldPower> of(List<Tenure> posts, LocalDate day) {
        var found = posts.stream().flatMap(tenure -> found(tenure, day)).toList();
        var held = new ArrayList<HeldPower>();
        found.stream().collect(groupingBy(Found::on)).forEach((on, then) -> held.addAll(told(then, on)));
        held.sort(Comparator.comparing(HeldPower::from)
                .thenComparing(HeldPower::postCode)
                .thenComparing(HeldPower::how)
                .thenComparing(HeldPower::powerCode));
        return held;
    }

    private Stream<Found> found(Tenure tenure, LocalDate day) {
        var led = tenure.head()
                ? ofUnit(tenure.unitCode(), How.HEAD_OF_UNIT, tenure.postCode(), tenure.period(), day)
                : Stream.<Found>empty();
        return Stream.concat(led, tenure.charges().stream().flatMap(charge -> found(tenure.postCode(), charge, day)));
    }

    private Stream<Found> found(String postCode, Charge charge, LocalDate day) {
        var how = How.valueOf(charge.kind().name());
        if (charge.concernsUnit()) {
            return ofUnit(charge.subjectCode(), how, postCode, charge.period(), day);
        }
        var on = lastOf(charge.period(), day);
        return powers.on(on, charge.subjectCode()).stream()
                .map(power -> new Found(power, how, postCode, charge.period(), on));
    }

    private Stream<Found> ofUnit(String unitCode, How how, String postCode, Period period, LocalDate day) {
        var on = lastOf(period, day);
        return powers.of(unitCode, on).stream().map(power -> new Found(power, how, postCode, period, on));
    }

    private List<HeldPower> told(List<Found> found, LocalDate on) {
        var codes = found.stream().map(one -> one.power().code()).distinct().toList();
        var dayAfter = on.plusDays(1).atStartOfDay(clock.getZone());
        var rated = ratings.lastBefore(codes, dayAfter.toOffsetDateTime());
        var points = riskPoints.confirmedOn(codes, on, dayAfter.toInstant());
        return found.stream()
                .map(one -> {
                    var power = one.power();
                    var rating = rated.get(power.code());
                    return new HeldPower(
                            power.code(),
                            power.nameZh(),
                            power.nameEn(),
                            power.unitCode(),
                            one.how(),
                            one.postCode(),
                            one.period().from(),
                            one.period().until(),
                            on,
                            rating == null ? null : rating.level(),
                            points.getOrDefault(power.code(), List.of()));
                })
                .toList();
    }

    private static LocalDate lastOf(Period period, LocalDate day) {
        return period.until() != null && period.until().isBefore(day) ? period.until() : day;
    }
}
