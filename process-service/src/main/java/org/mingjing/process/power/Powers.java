package org.mingjing.process.power;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
public class Powers implements PanacheRepositoryBase<Power, String> {

    public Optional<Power> find(String code) {
        return findByIdOptional(code);
    }

    /** A power that may be spoken of: one a published catalogue, or its end, told us. */
    public Power byCode(String code) {
        return find(code)
                .filter(power -> power.published() || power.cancelled())
                .orElseThrow(() -> new RuleBroken("power-unknown", code));
    }

    /** The same, held still until the transaction ends: what rests on its level or its end cannot be overtaken. */
    public Power heldStill(String code) {
        var power = byCode(code);
        getEntityManager().refresh(power, LockModeType.PESSIMISTIC_READ);
        return power;
    }

    Power toTeach(String code, String unitCode) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            var power = new Power(code, unitCode);
            persist(power);
            return power;
        });
    }
}
