package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.FrozenData;
import org.mingjing.risk.review.frozen.Theme;

/**
 * Of which themes an item of the agenda comes: an item that was put off, or an action that is overdue, of those of the
 * first item. What that one was about, they are still about, whatever their own theme is.
 */
@ApplicationScoped
class Origins {
    private static final Set<Theme> ABOUT_EARLIER_ITEMS = EnumSet.of(Theme.ITEMS_PUT_OFF, Theme.ACTIONS_OVERDUE);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String UNKNOWN = "UNKNOWN";
    private static final String NONE = "NONE";

    /** An official, and a post whose holder is one, is of no theme that could be open; a unit or an item may be of none. */
    private static final String OF_RECORDS = """
            with named(record, id) as (select r, cast(nullif(i, '') as uuid)
                from unnest(cast(:records as text[]), cast(:ids as text[])) as given(r, i)),
            items(record, origins) as (
                select n.record, i.origins from named n
                    join quarterly_review q on q.code = split_part(n.record, '#', 1)
                    join review_item i on i.review_id = q.id and cast(i.no as text) = split_part(n.record, '#', 2)
                union all select n.record, i.origins from named n join review_action a on a.code = n.record
                    join review_item i on i.review_id = a.review_id and i.no = a.item_no),
            found(record, theme) as (
                select i.record, o.theme from items i cross join lateral
                    jsonb_array_elements_text(coalesce(i.origins, cast('["UNKNOWN"]' as jsonb))) as o(theme)
                union all select record, 'NONE' from items
                union all select n.record, 'NONE' from named n join unit u on u.code = n.record
                union all select n.record, 'UNKNOWN' from named n join official o on o.code = n.record
                union all select n.record, 'UNKNOWN' from named n join post p on p.code = n.record
                union all select n.record, 'SIGNALS' from named n join signal s on s.id = n.id
                union all select n.record, 'ALERTS_BY_GRADE' from named n join known_card c on c.code = n.record
                union all select n.record, 'COMPLAINTS' from named n join known_complaint c on c.id = n.id
                union all select n.record, 'WARNINGS_BY_TIER' from named n join warning w on w.code = n.record
                union all select n.record, 'PROPOSALS' from named n join rating_proposal p on p.id = n.id
                union all select n.record, 'OVERRIDES_EXPIRING' from named n join level_override o on o.id = n.id
                union all select n.record, 'MEASURES_EFFECTIVE' from named n join measure m on m.code = n.record
                union all select n.record, 'RISK_POINTS_PROPOSED' from named n join risk_point p on p.code = n.record
                union all select n.record, 'POWERS' from named n join power p on p.code = split_part(n.record, '#', 1))
            select distinct coalesce(f.theme, 'UNKNOWN') from named n left join found f on f.record = n.record
            """;

    private final EntityManager entities;
    private final FrozenData frozenData;

    Origins(EntityManager entities, FrozenData frozenData) {
        this.entities = entities;
        this.frozenData = frozenData;
    }

    /** Empty where not all are known. */
    Optional<Set<Theme>> of(UUID reviewId, Agenda.Point point) {
        var own = EnumSet.of(point.figure().theme());
        if (!ABOUT_EARLIER_ITEMS.contains(point.figure().theme())) {
            return Optional.of(own);
        }
        return of(records(reviewId, point.figure(), point.unitCode())).map(earlier -> {
            own.addAll(earlier);
            return own;
        });
    }

    /** Of records that somebody named. Empty where one of them is not ours, or names a person. */
    Optional<Set<Theme>> of(Collection<String> records) {
        List<String> found = entities.createNativeQuery(OF_RECORDS, String.class)
                .setParameter("records", records.toArray(String[]::new))
                .setParameter(
                        "ids",
                        records.stream()
                                .map(record -> ID.matcher(record).matches() ? record : "")
                                .toArray(String[]::new))
                .getResultList();
        if (found.contains(UNKNOWN)) {
            return Optional.empty();
        }
        var themes = EnumSet.noneOf(Theme.class);
        found.stream().filter(name -> !NONE.equals(name)).map(Theme::valueOf).forEach(themes::add);
        return Optional.of(themes);
    }

    private List<String> records(UUID reviewId, Figure figure, String unitCode) {
        return frozenData.records(reviewId, figure, unitCode).stream()
                .map(frozen -> frozen.content().record())
                .toList();
    }
}
