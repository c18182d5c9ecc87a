package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.unit.Units;

/** How many proposals people took and refused, and how many they have not decided, by unit and reason. */
@ApplicationScoped
class ProposalReport {
    private static final String ROWS = """
            select p.profile.unitCode, x.reason,
                sum(case when x.status = 'ACCEPTED' then 1 else 0 end),
                sum(case when x.status = 'REFUSED' then 1 else 0 end),
                sum(case when x.status = 'OPEN' then 1 else 0 end)
            from RatingProposal x join Power p on p.code = x.powerCode
            where (x.status in ('ACCEPTED', 'REFUSED') and x.closedAt >= :from and x.closedAt < :end
                or x.status = 'OPEN' and x.openedAt < :end)
            """;

    private final EntityManager entities;
    private final Units units;
    private final Clock clock;

    ProposalReport(EntityManager entities, Units units, Clock clock) {
        this.entities = entities;
        this.units = units;
        this.clock = clock;
    }

    /** @param open asked by the last day and not decided yet */
    public record Row(String unitCode, ProposalReason reason, long accepted, long refused, long open) {}

    /**
     * @param from first day of the decisions
     * @param until last day of the decisions
     * @param unit and those below it; null for all
     */
    List<Row> rows(LocalDate from, LocalDate until, String unit) {
        Collection<String> within = unit == null ? null : units.within(unit);
        var query = entities.createQuery(
                        ROWS + (within == null ? "" : " and p.profile.unitCode in :units")
                                + " group by p.profile.unitCode, x.reason order by p.profile.unitCode, x.reason",
                        Row.class)
                .setParameter("from", from.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .setParameter(
                        "end", until.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
        if (within != null) {
            query.setParameter("units", within);
        }
        return query.getResultList();
    }
}
