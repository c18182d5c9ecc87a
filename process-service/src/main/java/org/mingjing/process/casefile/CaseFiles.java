package org.mingjing.process.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Level;

@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    private static final List<CaseState> ENDED = List.of(CaseState.CLOSED, CaseState.REJECTED_ACCEPTANCE);

    Optional<CaseFile> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    CaseFile known(String number) {
        return byNumber(number).orElseThrow(NotFound::new);
    }

    String powerCodeOf(String number) {
        return find("select powerCode from CaseFile where number = ?1", number)
                .project(String.class)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Two people at one case take turns: the second sees what the first did. */
    CaseFile locked(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Newest first, within the units: theirs, or asked for their opinion now. No units means all of them. */
    List<CaseFile> newest(Filter filter, List<String> units, UUID before, int limit) {
        return getEntityManager()
                .createQuery("""
                        from CaseFile c
                        where (:all = true or c.unitCode in :units or c.ownerUnitCode in :units
                               or exists (select 1 from CaseStep s
                                          where s.file = c and s.state = :open and s.plan.jointOffice in :units))
                          and (:power is null or c.powerCode = :power)
                          and (:unit is null or c.unitCode = :unit)
                          and (:state is null or c.life.state = :state)
                          and (cast(:before as uuid) is null or c.id < :before)
                        order by c.id desc\
                        """, CaseFile.class)
                .setParameter("all", units.isEmpty())
                .setParameter("units", units)
                .setParameter("open", StepState.OPEN)
                .setParameter("power", filter.powerCode())
                .setParameter("unit", filter.unitCode())
                .setParameter("state", filter.state())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @param after id of the case after which to go on; null for the first */
    List<CaseFile> oldest(UUID after, int limit) {
        var wanted = Conditions.none().and("id > :after", "after", after);
        return find(wanted.text() + " order by id", wanted.parameters())
                .page(0, limit)
                .list();
    }

    /** What to list; null does not filter. */
    record Filter(String powerCode, String unitCode, CaseState state) {
        static Filter of(String powerCode, String unitCode, String state) {
            return new Filter(powerCode, unitCode, state == null ? null : stateOf(state));
        }

        private static CaseState stateOf(String name) {
            return Stream.of(CaseState.values())
                    .filter(state -> state.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("case-state-unknown", name, names()));
        }

        /** As they have to be written, not as people call them. */
        private static List<String> names() {
            return Stream.of(CaseState.values()).map(Enum::name).toList();
        }
    }

    /**
     * Those it handles, and those on powers that it owns, the oldest first.
     *
     * @param after id of the case after which to go on; null for the first
     */
    List<Running> runningOfUnit(String unitCode, UUID after, int limit) {
        var wanted = Conditions.none()
                .and("unitCode = :unit or ownerUnitCode = :unit", "unit", unitCode)
                .and("life.state not in :ended", "ended", ENDED)
                .and("id > :after", "after", after);
        return find("select id, number from CaseFile where " + wanted.text() + " order by id", wanted.parameters())
                .page(0, limit)
                .project(Running.class)
                .list();
    }

    record Running(UUID id, String number) {}

    /**
     * Accepted cases that took over a milder level from their power, the oldest first; one that is not accepted yet takes
     * the level over when it is. Numbers only: each case is then locked and changed by itself.
     */
    List<String> milderOn(String powerCode, Level level, int limit) {
        var milder =
                Stream.of(Level.values()).filter(other -> !other.atLeast(level)).toList();
        return milder.isEmpty()
                ? List.of()
                : find(
                                "select number from CaseFile where powerCode = ?1 and life.state not in ?2"
                                        + " and life.state <> RECEIVED and level.powerLevel in ?3 order by id",
                                powerCode,
                                ENDED,
                                milder)
                        .page(0, limit)
                        .project(String.class)
                        .list();
    }
}
