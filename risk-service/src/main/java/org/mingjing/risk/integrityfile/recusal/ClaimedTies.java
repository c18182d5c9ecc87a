package org.mingjing.risk.integrityfile.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.risk.interest.FoundTies;
import org.mingjing.risk.interest.ObjectKind;
import org.mingjing.risk.interest.Relation;
import org.mingjing.risk.interest.Tie;
import org.mingjing.risk.official.Period;

/** The ties in force today that one official declared and the other did not, with the last decision on each. */
@ApplicationScoped
public class ClaimedTies implements FoundTies {
    private static final String CLAIMED = """
            select i.id, i.officialCode, i.objectCode, i.relation, i.period, i.declaredAt, d
            from Interest i left join TieDecision d on d.interestId = i.id
            where i.kind = :kind and i.period.from <= :day and (i.period.until is null or i.period.until >= :day)
                and not exists (select 1 from Interest o where o.kind = :kind and o.officialCode = i.objectCode
                    and o.objectCode = i.officialCode and o.period.from <= :day
                    and (o.period.until is null or o.period.until >= :day))
                and (d.no is null or d.no = (select max(l.no) from TieDecision l where l.interestId = i.id))
            """;

    private final EntityManager entities;
    private final Clock clock;

    ClaimedTies(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that the committee confirmed. */
    @Override
    public List<Tie> binding(Collection<String> officials, LocalDate day) {
        return found(
                        " and i.objectCode in :others and d.verdict = :confirmed",
                        Map.of("others", officials, "confirmed", TieState.CONFIRMED),
                        Integer.MAX_VALUE,
                        day)
                .stream()
                .map(tie -> new Tie(tie.other(), tie.official()))
                .toList();
    }

    /** Those of these officials on which nobody decided. */
    public List<ClaimedTie> waiting(Collection<String> officials) {
        return found(
                " and d.no is null and i.officialCode in :officials",
                Map.of("officials", officials),
                Integer.MAX_VALUE);
    }

    List<ClaimedTie> decided() {
        return found(" and d.no is not null order by i.id", Map.of(), Integer.MAX_VALUE);
    }

    /** @param hidden officials in whose ties nobody is to have a say; never empty */
    Optional<ClaimedTie> byId(UUID interestId, Collection<String> hidden) {
        return found(
                        " and i.id = :id and i.officialCode not in :hidden and i.objectCode not in :hidden",
                        Map.of("id", interestId, "hidden", hidden),
                        1)
                .stream()
                .findFirst();
    }

    /**
     * The newest first.
     *
     * @param hidden see {@link #byId}
     * @param state null for all
     * @param official who claims them; null for everybody
     */
    List<ClaimedTie> page(Collection<String> hidden, TieState state, String official, UUID before, int limit) {
        var parameters = new HashMap<String, Object>(Map.of("hidden", hidden));
        var narrowed = new StringBuilder(" and i.officialCode not in :hidden and i.objectCode not in :hidden");
        if (state == TieState.WAITING) {
            narrowed.append(" and d.no is null");
        } else if (state != null) {
            narrowed.append(" and d.verdict = :verdict");
            parameters.put("verdict", state);
        }
        if (official != null) {
            narrowed.append(" and i.officialCode = :official");
            parameters.put("official", official);
        }
        if (before != null) {
            narrowed.append(" and i.id < :before");
            parameters.put("before", before);
        }
        return found(narrowed + " order by i.id desc", parameters, limit);
    }

    private List<ClaimedTie> found(String narrowed, Map<String, Object> parameters, int limit) {
        return found(narrowed, parameters, limit, LocalDate.now(clock));
    }

    private List<ClaimedTie> found(String narrowed, Map<String, Object> parameters, int limit, LocalDate day) {
        var query = entities.createQuery(CLAIMED + narrowed, Tuple.class)
                .setParameter("kind", ObjectKind.OFFICIAL)
                .setParameter("day", day)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(ClaimedTies::tie).toList();
    }

    private static ClaimedTie tie(Tuple row) {
        return new ClaimedTie(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Relation.class),
                row.get(4, Period.class),
                row.get(5, OffsetDateTime.class),
                row.get(6, TieDecision.class));
    }
}
