package org.mingjing.process.charge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Charges implements PanacheRepositoryBase<Charge, UUID> {

    Charge byCode(String code) {
        return find("code", code).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** Runs on from year to year, so that codes sort in the order of charging. */
    String nextCode(LocalDate chargedOn) {
        var number = getEntityManager()
                .createNativeQuery("select nextval('charge_number')", Long.class)
                .getSingleResult();
        return "F%d-%08d".formatted(chargedOn.getYear(), number);
    }
}
