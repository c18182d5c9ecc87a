package org.mingjing.risk.review.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.risk.alert.Copy;
import org.mingjing.risk.alert.KnownSince;
import org.mingjing.risk.review.frozen.FrozenRecord.Content;

/** Writes down the records of a quarter and how many they are, once. It has to be done before the review is stored. */
@ApplicationScoped
public class FreezeQuarter {
    private static final String STORE =
            "insert into review_record (review_id, theme, no, part, record, power_code, unit_code)"
                    + " select cast(:review as uuid), cast(:theme as text), cast(:before as integer) + x.no, x.part, x.record, nullif(x.power, ''), x.unit"
                    + " from unnest(cast(:parts as text[]), cast(:records as text[]), cast(:powers as text[]),"
                    + " cast(:units as text[])) with ordinality as x (part, record, power, unit, no)";

    private static final String STORE_FIGURES =
            "insert into review_figure (review_id, no, theme, part, number, known_since)"
                    + " select cast(:review as uuid), x.no, x.theme, x.part, cast(x.number as integer), cast(nullif(x.since, '') as date)"
                    + " from unnest(cast(:themes as text[]), cast(:parts as text[]), cast(:numbers as text[]),"
                    + " cast(:since as text[])) with ordinality as x (theme, part, number, since, no)";

    private final EntityManager entities;
    private final ReadQuarter readQuarter;
    private final KnownSince knownSince;

    FreezeQuarter(EntityManager entities, ReadQuarter readQuarter, KnownSince knownSince) {
        this.entities = entities;
        this.readQuarter = readQuarter;
        this.knownSince = knownSince;
    }

    /** @param bureau whose powers, and those of all units below it, are looked at */
    public void freeze(UUID reviewId, String bureau, Quarter quarter) {
        var tallies = new EnumMap<Theme, Tally>(Theme.class);
        for (var theme : Theme.values()) {
            tallies.put(theme, new Tally(theme));
        }
        // Before the reading: what is told again meanwhile is not in it.
        var since = knownSince.days();
        readQuarter.of(bureau, quarter, (theme, portion) -> {
            var tally = tallies.get(theme);
            store(reviewId, theme, tally.whole(), portion);
            tally.count(portion);
        });
        storeFigures(reviewId, quarter, tallies, since);
    }

    /** Not as entities: a bureau has a figure for each power that signals were about. */
    private void storeFigures(UUID reviewId, Quarter quarter, Map<Theme, Tally> tallies, Map<Copy, LocalDate> since) {
        var figures = new LinkedHashMap<Figure, Integer>();
        tallies.forEach((theme, tally) -> {
            figures.put(Figure.of(theme), tally.whole());
            tally.parts().forEach((part, number) -> figures.put(new Figure(theme, part), number));
        });
        entities.createNativeQuery(STORE_FIGURES)
                .setParameter("review", reviewId)
                .setParameter(
                        "themes",
                        column(figures.keySet(), figure -> figure.theme().name()))
                .setParameter("parts", column(figures.keySet(), Figure::part))
                .setParameter("numbers", column(figures.values(), String::valueOf))
                .setParameter("since", column(figures.keySet(), figure -> figure.knownSince(quarter, since)))
                .executeUpdate();
    }

    /** @param before how many of the theme were stored already */
    private void store(UUID reviewId, Theme theme, int before, List<Content> records) {
        entities.createNativeQuery(STORE)
                .setParameter("review", reviewId)
                .setParameter("theme", theme.name())
                .setParameter("before", before)
                .setParameter("parts", column(records, Content::part))
                .setParameter("records", column(records, Content::record))
                .setParameter("powers", column(records, Content::powerCode))
                .setParameter("units", column(records, Content::unitCode))
                .executeUpdate();
    }

    /** No code is empty: an empty one stands for none. */
    private static <T> String[] column(Collection<T> rows, Function<T, ?> column) {
        return rows.stream()
                .map(column)
                .map(value -> Objects.toString(value, ""))
                .toArray(String[]::new);
    }
}
