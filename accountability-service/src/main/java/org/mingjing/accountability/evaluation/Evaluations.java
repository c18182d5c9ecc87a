package org.mingjing.accountability.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;

@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {
    private static final String OF_MONTH = "unitCode = ?1 and recordedOn between ?2 and ?3";

    /** How a unit was rated in a month. Answers still in the ballot box are not counted yet. */
    public Ratings of(String unit, YearMonth month) {
        return new Ratings(
                count(OF_MONTH, unit, month.atDay(1), month.atEndOfMonth()),
                count(OF_MONTH + " and stars >= 3", unit, month.atDay(1), month.atEndOfMonth()));
    }
}
