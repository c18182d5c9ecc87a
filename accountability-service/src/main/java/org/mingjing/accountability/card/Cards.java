package org.mingjing.accountability.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;

@ApplicationScoped
public class Cards implements PanacheRepositoryBase<Card, String> {

    /** The cards issued to a unit in a month, in the order of their issue. */
    public List<CardFact> issuedTo(String unit, YearMonth month) {
        return list(
                        "unitCode = ?1 and issuedOn between ?2 and ?3 order by issuedOn, code",
                        unit,
                        month.atDay(1),
                        month.atEndOfMonth())
                .stream()
                .map(Card::fact)
                .toList();
    }
}
