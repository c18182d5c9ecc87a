package org.mingjing.risk.review.frozen;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.mingjing.risk.coverage.Gap;
import org.mingjing.risk.coverage.RecordsOfCoverage;
import org.mingjing.risk.rating.ReadRiskLevels;
import org.mingjing.risk.unit.Units;

/** Writes down the records of a quarter and how many they are, once. It has to be done before the review is stored. */
@ApplicationScoped
public class FreezeQuarter {
    private static final String COPY =
            "insert into review_record (review_id, theme, no, part, record, power_code, unit_code)"
                    + " select cast(:review as uuid), cast(:theme as text), row_number() over (order by x.record, x.part),"
                    + " x.part, x.record, x.power_code, x.unit_code from (%s) as x (part, record, power_code, unit_code)";

    private final EntityManager entities;
    private final ReadRiskLevels riskLevels;
    private final RecordsOfCoverage coverage;
    private final Units units;
    private final Clock clock;

    FreezeQuarter(
            EntityManager entities, ReadRiskLevels riskLevels, RecordsOfCoverage coverage, Units units, Clock clock) {
        this.entities = entities;
        this.riskLevels = riskLevels;
        this.coverage = coverage;
        this.units = units;
        this.clock = clock;
    }

    /** @param bureau whose powers, and those of all units below it, are looked at */
    public void freeze(UUID reviewId, String bureau, Quarter quarter) {
        var within = units.within(bureau);
        var given = given(reviewId, bureau, within, quarter);
        FrozenSql.RECORDS.forEach((theme, select) -> copy(theme, select, given));
        levels(reviewId, within);
        coverage(reviewId, within);
        entities.flush();
        count(reviewId);
        entities.flush();
    }

    private Map<String, Object> given(UUID reviewId, String bureau, Collection<String> within, Quarter quarter) {
        var given = new HashMap<String, Object>();
        given.put("review", reviewId);
        given.put("bureau", bureau);
        given.put("units", within.toArray(String[]::new));
        given.put("first", quarter.firstDay());
        given.put("last", quarter.lastDay());
        given.put("start", startOf(quarter.firstDay()));
        given.put("end", startOf(quarter.next().firstDay()));
        given.put("endOfNext", quarter.next().lastDay());
        given.put("today", LocalDate.now(clock));
        return given;
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private void copy(Theme theme, String select, Map<String, Object> given) {
        Query copy = entities.createNativeQuery(COPY.formatted(select));
        copy.getParameters().stream().map(Parameter::getName).forEach(name -> {
            copy.setParameter(name, name.equals("theme") ? theme.name() : given.get(name));
        });
        copy.executeUpdate();
    }

    private void levels(UUID reviewId, Collection<String> within) {
        var current = new ArrayList<FrozenRecord.Content>();
        var residual = new ArrayList<FrozenRecord.Content>();
        riskLevels.ofStanding(within, power -> {
            current.add(level(power, power.current()));
            residual.add(level(power, power.residual()));
        });
        store(reviewId, Theme.CURRENT_LEVEL, current);
        store(reviewId, Theme.RESIDUAL_LEVEL, residual);
    }

    private static FrozenRecord.Content level(ReadRiskLevels.LevelsOfPower power, Enum<?> level) {
        return new FrozenRecord.Content(
                level == null ? "UNRATED" : level.name(), power.powerCode(), power.powerCode(), power.unitCode());
    }

    private void coverage(UUID reviewId, Collection<String> within) {
        store(
                reviewId,
                Theme.WATCHED_STEPS,
                coverage.watchedSteps(within).stream()
                        .map(step -> new FrozenRecord.Content(
                                step.covered() ? "COVERED" : "UNCOVERED",
                                step.powerCode() + "#" + step.position(),
                                step.powerCode(),
                                step.unitCode()))
                        .toList());
        Map.of(
                        Theme.NEVER_RATED, Gap.NEVER_RATED,
                        Theme.OLD_RATING, Gap.OLD_RATING,
                        Theme.NO_PROCEDURE, Gap.NO_PROCEDURE)
                .forEach((theme, gap) -> store(
                        reviewId,
                        theme,
                        coverage.powersWith(gap, within).stream()
                                .map(power -> new FrozenRecord.Content(
                                        "", power.powerCode(), power.powerCode(), power.unitCode()))
                                .toList()));
    }

    private void store(UUID reviewId, Theme theme, List<FrozenRecord.Content> records) {
        for (int i = 0; i < records.size(); i++) {
            entities.persist(new FrozenRecord(reviewId, theme, i + 1, records.get(i)));
        }
    }

    private void count(UUID reviewId) {
        var counted = counted(reviewId);
        int no = 0;
        for (var theme : Theme.values()) {
            int whole = counted.entrySet().stream()
                    .filter(part -> part.getKey().theme() == theme)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            entities.persist(new FrozenFigure(reviewId, ++no, Figure.of(theme), whole));
            for (var figure : parts(theme, counted)) {
                entities.persist(new FrozenFigure(reviewId, ++no, figure, counted.getOrDefault(figure, 0)));
            }
        }
    }

    private static List<Figure> parts(Theme theme, Map<Figure, Integer> counted) {
        var parts = new ArrayList<>(theme.parts());
        var others = new TreeSet<String>();
        counted.keySet().stream()
                .filter(figure -> figure.theme() == theme && !figure.isWhole() && !parts.contains(figure.part()))
                .forEach(figure -> others.add(figure.part()));
        parts.addAll(others);
        return parts.stream().map(part -> new Figure(theme, part)).toList();
    }

    private Map<Figure, Integer> counted(UUID reviewId) {
        return entities.createQuery(
                        "select r.key.theme, r.content.part, count(*) from FrozenRecord r where r.key.reviewId = ?1"
                                + " group by r.key.theme, r.content.part",
                        Object[].class)
                .setParameter(1, reviewId)
                .getResultStream()
                .collect(toMap(
                        row -> new Figure((Theme) row[0], (String) row[1]),
                        row -> ((Number) row[2]).intValue(),
                        Integer::sum,
                        LinkedHashMap::new));
    }
}
