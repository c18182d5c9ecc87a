package org.mingjing.risk.review.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.risk.review.frozen.FrozenRecord.Content;

/** Writes down the records of a quarter and how many they are, once. It has to be done before the review is stored. */
@ApplicationScoped
public class FreezeQuarter {
    private static final int AT_ONCE = 1000;
    private static final String STORE =
            "insert into review_record (review_id, theme, no, part, record, power_code, unit_code)"
                    + " select cast(:review as uuid), cast(:theme as text), cast(:before as integer) + x.no, x.part, x.record, nullif(x.power, ''), x.unit"
                    + " from unnest(cast(:parts as text[]), cast(:records as text[]), cast(:powers as text[]),"
                    + " cast(:units as text[])) with ordinality as x (part, record, power, unit, no)";

    private final EntityManager entities;
    private final ReadQuarter readQuarter;

    FreezeQuarter(EntityManager entities, ReadQuarter readQuarter) {
        this.entities = entities;
        this.readQuarter = readQuarter;
    }

    /** @param bureau whose powers, and those of all units below it, are looked at */
    public void freeze(UUID reviewId, String bureau, Quarter quarter) {
        int no = 0;
        var records = readQuarter.of(bureau, quarter);
        for (var theme : Theme.values()) {
            var ofTheme = records.get(theme);
            store(reviewId, theme, ofTheme);
            entities.persist(new FrozenFigure(reviewId, ++no, Figure.of(theme), ofTheme.size()));
            for (var part : numbers(theme, ofTheme).entrySet()) {
                entities.persist(new FrozenFigure(reviewId, ++no, new Figure(theme, part.getKey()), part.getValue()));
            }
        }
        entities.flush();
    }

    private void store(UUID reviewId, Theme theme, List<Content> records) {
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            var some = records.subList(from, Math.min(from + AT_ONCE, records.size()));
            entities.createNativeQuery(STORE)
                    .setParameter("review", reviewId)
                    .setParameter("theme", theme.name())
                    .setParameter("before", from)
                    .setParameter("parts", column(some, Content::part))
                    .setParameter("records", column(some, Content::record))
                    .setParameter("powers", column(some, Content::powerCode))
                    .setParameter("units", column(some, Content::unitCode))
                    .executeUpdate();
        }
    }

    /** No code is empty: an empty one stands for none. */
    private static String[] column(List<Content> records, Function<Content, String> column) {
        return records.stream()
                .map(column)
                .map(value -> value == null ? "" : value)
                .toArray(String[]::new);
    }

    /** Those parts first that are counted in any case, then the others that there are. */
    private static Map<String, Integer> numbers(Theme theme, List<Content> records) {
        var numbers = new LinkedHashMap<String, Integer>();
        theme.parts().forEach(part -> numbers.put(part, 0));
        var others = new TreeSet<String>();
        records.forEach(record -> others.add(record.part()));
        others.remove("");
        others.forEach(part -> numbers.putIfAbsent(part, 0));
        records.forEach(record -> numbers.computeIfPresent(record.part(), (part, number) -> number + 1));
        return numbers;
    }
}
