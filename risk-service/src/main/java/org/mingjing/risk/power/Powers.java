package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class Powers implements PanacheRepositoryBase<Power, UUID> {
    private static final String DUE = "ratingState <> ?1 and status = ?2";

    public Power required(String code) {
        return find("code", code).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** The power, kept from all other changes until the transaction ends. */
    public Optional<Power> lockedByCode(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public Map<String, Power> byCode(Collection<String> codes) {
        return stream("code in ?1", codes).collect(toMap(Power::code, power -> power));
    }

    public List<Power> effectiveOf(String unitCode) {
        return list("profile.unitCode = ?1 and status = ?2 order by code", unitCode, PowerStatus.EFFECTIVE);
    }

    /** Locked, so that nothing is heard about them between what a rating reads and what it writes. */
    public List<Power> dueForRating() {
        return find(DUE + " order by code", RatingState.RATED, PowerStatus.EFFECTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public List<Power> dueForRating(Collection<String> units) {
        return find(DUE + " and profile.unitCode in ?3 order by code", RatingState.RATED, PowerStatus.EFFECTIVE, units)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Something a rating rests on changed beside the power itself; a rating under way must not miss it. */
    public void ratingInputsChanged(Power power) {
        power.ratingInputsChanged();
        getEntityManager().lock(power, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Something was heard about the power that a rating under way, which read it before, must not miss. */
    public void heardOf(Power power) {
        getEntityManager().lock(power, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<Power> page(PowerFilter filter, String after, int limit) {
        return find(filter.condition() + " order by code", filter.parameters(after))
                .range(0, limit - 1)
                .list();
    }
}
