package org.mingjing.risk.measure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.official.Staff;

/** What others rest on: which kinds of measures stood behind which powers on a day, in one statement. */
@ApplicationScoped
public class ReadMeasures {
    private static final String ON_A_DAY = """
            select m.power_code, m.kind, r.effective, r.reviewed_on, m.code, m.owner, r.reviewed_by
            from measure m left join lateral (
                select r.effective, r.reviewed_on, r.reviewed_by from measure_review r
                where r.measure_id = m.id and r.reviewed_on <= :day
                order by r.reviewed_on desc, r.id desc limit 1) r on true
            where m.power_code = any (:powers) and m.planned_on <= :day
                and (m.withdrawn_on is null or m.withdrawn_on > :day)
            """;

    private final EntityManager entities;
    private final Staff staff;
    private final EffectReviewers effectReviewers;

    ReadMeasures(EntityManager entities, Staff staff, EffectReviewers effectReviewers) {
        this.entities = entities;
        this.staff = staff;
        this.effectReviewers = effectReviewers;
    }

    /** By power code; powers with nothing behind them are left out. */
    public Map<String, MeasuresInForce> inForce(Collection<String> powerCodes, LocalDate day) {
        var found = new HashMap<String, MeasuresInForce>();
        onADay(powerCodes, day).forEach(row -> add(found, row, day));
        return found;
    }

    private List<Tuple> onADay(Collection<String> powerCodes, LocalDate day) {
        return entities.createNativeQuery(ON_A_DAY, Tuple.class)
                .setParameter("powers", powerCodes.toArray(String[]::new))
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * What was planned and not withdrawn, by power code in the order of the measures' codes.
     *
     * @param day on which owners hold the posts that are named for them
     */
    public Map<String, List<StandingMeasure>> standing(Collection<String> powerCodes, LocalDate day) {
        var planned = entities.createQuery(
                        "select new org.mingjing.risk.measure.StandingMeasure("
                                + "m.code, m.powerCode, m.kind, m.plan.owner, m.plan.dueOn, m.status,"
                                + " m.riskPointCode, m.plan.description) from Measure m"
                                + " where m.powerCode in ?1 and m.status <> ?2 order by m.code",
                        StandingMeasure.class)
                .setParameter(1, powerCodes)
                .setParameter(2, MeasureStatus.WITHDRAWN)
                .getResultList();
        var offices =
                staff.officesOf(planned.stream().map(StandingMeasure::owner).collect(toSet()), day);
        return planned.stream()
                .map(measure -> measure.ownedBy(offices.getOrDefault(measure.owner(), measure.owner())))
                .collect(groupingBy(StandingMeasure::powerCode));
    }

    /**
     * By power code, of those with a measure that counts on the day and was found to help by somebody of another unit. Each has
     * a due day, for none is planned without; who owns it was somebody then, and may have gone.
     */
    public Map<String, Protection> protection(Collection<String> powerCodes, LocalDate day) {
        var helping = onADay(powerCodes, day).stream()
                .filter(row -> counts(row, day))
                .sorted(comparing(ReadMeasures::code))
                .toList();
        var fromOutside = effectReviewers.fromOutside(
                powerCodes, helping.stream().map(ReadMeasures::reviewer).collect(toSet()), day);
        var counting = helping.stream()
                .filter(row -> fromOutside.test(power(row), reviewer(row)))
                .toList();
        var owners = counting.stream().map(ReadMeasures::owner).collect(toSet());
        var unanswered = staff.unansweredOn(day, owners);
        return counting.stream()
                .collect(groupingBy(
                        ReadMeasures::power,
                        teeing(
                                filtering(
                                        row -> !unanswered.contains(owner(row)), mapping(ReadMeasures::code, toList())),
                                filtering(
                                        row -> unanswered.contains(owner(row)), mapping(ReadMeasures::code, toList())),
                                Protection::new)));
    }

    private static String power(Tuple row) {
        return row.get(0, String.class);
    }

    private static String code(Tuple row) {
        return row.get(4, String.class);
    }

    private static String owner(Tuple row) {
        return row.get(5, String.class);
    }

    private static String reviewer(Tuple row) {
        return row.get(6, String.class);
    }

    private static boolean counts(Tuple row, LocalDate day) {
        var effective = row.get(2, Boolean.class);
        return effective != null && effective && day.isBefore(MeasureReview.lapsesOn(row.get(3, LocalDate.class)));
    }

    /** A measure found useless, or not looked at for a year, stands for nothing. */
    private static void add(Map<String, MeasuresInForce> found, Tuple row, LocalDate day) {
        boolean counts = counts(row, day);
        if (row.get(2) != null && !counts) {
            return;
        }
        var power = found.computeIfAbsent(power(row), code -> empty());
        (counts ? power.effective() : power.planned()).add(MeasureKind.valueOf(row.get(1, String.class)));
    }

    private static MeasuresInForce empty() {
        return new MeasuresInForce(EnumSet.noneOf(MeasureKind.class), EnumSet.noneOf(MeasureKind.class));
    }
}
