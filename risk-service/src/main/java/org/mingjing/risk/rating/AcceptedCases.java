package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

@ApplicationScoped
class AcceptedCases implements PanacheRepositoryBase<AcceptedCase, String> {
    /**
     * How many cases of a year a rating has to reckon with: the most that any twelve months ending within the last six
     * showed. So a rise counts at once, and a fall when six months have shown nothing else.
     */
    private static final String WEIGHED = """
            select max(n) from (
                select (select count(*) from accepted_case c where c.power_code = :power
                    and c.accepted_on > ended - interval '12 months' and c.accepted_on <= ended) as n
                from (select (cast(:day as date) - make_interval(months => k)) as ended from generate_series(0, 6) k) w) s
            """;

    int weighedOn(LocalDate day, String powerCode) {
        return ((Number) getEntityManager()
                        .createNativeQuery(WEIGHED)
                        .setParameter("power", powerCode)
                        .setParameter("day", day)
                        .getSingleResult())
                .intValue();
    }
}
