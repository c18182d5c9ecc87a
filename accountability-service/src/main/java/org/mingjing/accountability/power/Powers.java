package org.mingjing.accountability.power;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
public class Powers implements PanacheRepositoryBase<Power, String> {

    /** The power somebody names in what they send. One no longer in use may still be complained about. */
    public Power named(String code) {
        return findByIdOptional(code).orElseThrow(() -> new RuleBroken("power-unknown", code));
    }

    /** A power of a published catalogue; one we merely heard the level or the end of has no name to show. */
    Power published(String code) {
        return findByIdOptional(code).filter(Power::published).orElseThrow(NotFound::new);
    }

    Power orNew(String code, String unitCode) {
        return findByIdOptional(code).orElseGet(() -> {
            var power = new Power(code, unitCode);
            persist(power);
            return power;
        });
    }
}
