package org.mingjing.risk.integrityfile.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.risk.integrityfile.reading.HeldPower.How;
import org.mingjing.risk.official.Period;
import org.mingjing.risk.official.Tenures.Charge;
import org.mingjing.risk.official.Tenures.Tenure;
import org.mingjing.risk.power.PowerTimeline;
import org.mingjing.risk.power.PowerTimeline.ListedPower;
import org.mingjing.risk.rating.Rating;
import org.mingjing.risk.riskpoint.ConfirmedPoint;

/**
 * What somebody had in hand by a post in some days: one power, or a unit and with it all powers that were the unit's.
 *
 * @param subject code of the power or of the unit
 */
record Hold(String postCode, How how, Of kind, String subject, Period period) {
    enum Of {
        POWER,
        UNIT
    }

    static Stream<Hold> of(Tenure tenure) {
        var led = tenure.head()
                ? Stream.of(new Hold(tenure.postCode(), How.HEAD_OF_UNIT, Of.UNIT, tenure.unitCode(), tenure.period()))
                : Stream.<Hold>empty();
        return Stream.concat(led, tenure.charges().stream().map(charge -> of(tenure.postCode(), charge)));
    }

    private static Hold of(String postCode, Charge charge) {
        var kind = charge.concernsUnit() ? Of.UNIT : Of.POWER;
        return new Hold(postCode, How.valueOf(charge.kind().name()), kind, charge.subjectCode(), charge.period());
    }

    static List<String> subjects(List<Hold> holds, Of kind) {
        return holds.stream()
                .filter(hold -> hold.kind == kind)
                .map(Hold::subject)
                .distinct()
                .toList();
    }

    /**
     * The powers that came with it until a day, each as it was on the last day on which it did: one that was cancelled or
     * moved to another unit meanwhile was held until then.
     */
    Stream<Found> among(Map<String, PowerTimeline> powers, LocalDate day) {
        var last = period.endedBefore(day) ? period.until() : day;
        return switch (kind) {
            case POWER -> Stream.ofNullable(powers.get(subject)).flatMap(power -> found(power, last, period.until()));
            case UNIT ->
                powers.values().stream()
                        .flatMap(power -> power.lastDayWith(subject, period.from(), last).stream()
                                .flatMap(on -> found(power, on, on.isBefore(last) ? on : period.until())));
        };
    }

    private Stream<Found> found(PowerTimeline power, LocalDate on, LocalDate until) {
        return power.on(on).map(listed -> new Found(this, listed, on, until)).stream();
    }

    /**
     * @param on the day of which the power is told
     * @param until the last day known; null while none is
     */
    record Found(Hold hold, ListedPower power, LocalDate on, LocalDate until) {

        /** @param rating null where it was not rated by then */
        HeldPower told(Rating rating, List<ConfirmedPoint> points) {
            return new HeldPower(
                    power.code(),
                    power.nameZh(),
                    power.nameEn(),
                    power.unitCode(),
                    hold.how,
                    hold.postCode,
                    hold.period.from(),
                    until,
                    on,
                    rating == null ? null : rating.level(),
                    points);
        }
    }
}
