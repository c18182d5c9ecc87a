package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.database.Chunks;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class Powers implements PanacheRepositoryBase<Power, UUID> {
    /** What has not ended. A suspended power is one that may be used again: it stays rated and in the catalogue. */
    public static final Set<PowerStatus> STANDING = Set.of(PowerStatus.EFFECTIVE, PowerStatus.SUSPENDED);

    public Power required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    Optional<Power> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** What was cancelled, or merged into another. */
    List<Power> ended() {
        return list("standing.status not in ?1 order by code", STANDING);
    }

    /** The power, kept from all other changes until the transaction ends. */
    public Optional<Power> lockedByCode(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Several of them, in the order of their codes, so that two callers never wait for each other. */
    List<Power> lockedByCodes(String... codes) {
        return lockedByCodes(List.of(codes));
    }

    public List<Power> lockedByCodes(Collection<String> codes) {
        return find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Map<String, Power> byCode(Collection<String> codes) {
        return stream("code in ?1", codes).collect(toMap(Power::code, power -> power));
    }

    /** The same for as many as a table has rows. */
    Map<String, Power> inChunks(Collection<String> codes) {
        var found = new HashMap<String, Power>();
        Chunks.of(codes).forEach(chunk -> found.putAll(byCode(chunk)));
        return found;
    }

    /** Codes of the powers that have not ended, in their order. */
    List<String> standingCodes() {
        return find("select code from Power where standing.status in ?1 order by code", STANDING)
                .project(String.class)
                .list();
    }

    /** Codes of the powers that these units own and that have not ended, in their order. */
    List<String> standingCodesOf(Collection<String> unitCodes) {
        return Chunks.of(unitCodes)
                .flatMap(chunk -> find(
                        "select code from Power where profile.unitCode in ?1 and standing.status in ?2",
                        chunk,
                        STANDING)
                        .project(String.class)
                        .list()
                        .stream())
                .sorted()
                .toList();
    }

    /** The powers that a unit owns and that have not ended. */
    public List<Power> effectiveOf(String unitCode) {
        return list("profile.unitCode = ?1 and standing.status in ?2 order by code", unitCode, STANDING);
    }

    /** Codes of those that these units own, that have not ended, and of which nothing was stated before that moment. */
    List<String> standingEnteredAfter(OffsetDateTime moment, Collection<String> unitCodes) {
        return Chunks.of(unitCodes)
                .flatMap(chunk -> find(
                        "select p.code from Power p join PowerRevision r on r.powerCode = p.code and r.no = 1"
                                + " where p.profile.unitCode in ?1 and p.standing.status in ?2 and r.provenance.madeAt > ?3",
                        chunk,
                        STANDING,
                        moment)
                        .project(String.class)
                        .list()
                        .stream())
                .toList();
    }

    /**
     * Those of some levels that have not ended, in the order of their codes.
     *
     * @param unitCodes of the owners; null for all
     */
    public List<Power> standingAtLevels(
            Collection<Level> levels, Collection<String> unitCodes, String after, int limit) {
        var parameters =
                Parameters.with("after", after).and("standing", STANDING).and("levels", levels);
        var condition = "code > :after and standing.status in :standing and levels.level in :levels";
        if (unitCodes != null) {
            condition += " and profile.unitCode in :units";
            parameters.and("units", unitCodes);
        }
        return find(condition + " order by code", parameters)
                .range(0, limit - 1)
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
        var wanted = filter.behind(after);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
