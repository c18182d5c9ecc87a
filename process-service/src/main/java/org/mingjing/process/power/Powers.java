package org.mingjing.process.power;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjing.kit.database.Chunks;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
public class Powers implements PanacheRepositoryBase<Power, String> {

    public Optional<Power> find(String code) {
        return findByIdOptional(code);
    }

    /** A power that may be spoken of: one a published catalogue, or its end, told us. */
    public Power byCode(String code) {
        return find(code)
                .filter(power -> power.published() || power.hasEnded())
                .orElseThrow(() -> new RuleBroken("power-unknown", code));
    }

    /** The same, held still until the transaction ends: what rests on its level or its end cannot be overtaken. */
    public Power heldStill(String code) {
        var power = byCode(code);
        getEntityManager().refresh(power, LockModeType.PESSIMISTIC_READ);
        return power;
    }

    /**
     * Every power that a unit owns or handles, to oneself until the transaction ends; in one order, so that two cannot
     * block each other.
     */
    public void holdAllOf(String unitCode) {
        find("unitCode = ?1 or delegatedTo = ?1 order by code", unitCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The unit of each of these powers that we have heard of. */
    public Map<String, String> unitsOf(Collection<String> codes) {
        return Chunks.of(codes)
                .flatMap(chunk -> list("code in ?1", chunk).stream())
                .collect(Collectors.toMap(Power::code, Power::unitCode));
    }

    Power toTeach(String code, String unitCode) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            var power = new Power(code, unitCode);
            persist(power);
            return power;
        });
    }
}
