package org.mingjing.process.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Cards implements PanacheRepositoryBase<Card, UUID> {

    Card byCode(String code) {
        return find("code", code).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** Runs on from year to year, so that codes sort in the order of issue. */
    String nextCode(LocalDate issuedOn) {
        var number = getEntityManager()
                .createNativeQuery("select nextval('alert_card_number')", Long.class)
                .getSingleResult();
        return "K%d-%08d".formatted(issuedOn.getYear(), number);
    }
}
