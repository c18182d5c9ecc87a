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
import org.mingjing.process.power.Oversight;

@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    private static final List<CaseState> ENDED = List.of(CaseState.CLOSED, CaseState.REJECTED_ACCEPTANCE);
    private static final String ASKED_NOW =
            " (select 1 from CaseStep s where s.file = c and s.state = OPEN and s.plan.jointOffice in :units)";

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

    /** Newest first, within the units: theirs, or asked for their opinion now. Null means all of them. */
    List<CaseFile> newest(Filter filter, List<String> units, UUID before, int limit) {
        var wanted = filter.wanted()
                .and(Oversight.theirs("c.unitCode", "c.powerCode") + " or exists" + ASKED_NOW, "units", units)
                .and("c.id < :before", "before", before);
        return find("from CaseFile c where " + wanted.text() + " order by c.id desc", wanted.parameters())
                .page(0, limit)
                .list();
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

        private Conditions wanted() {
            return Conditions.none()
                    .and("c.powerCode = :power", "power", powerCode)
                    .and("c.unitCode = :unit", "unit", unitCode)
                    .and("c.life.state = :state", "state", state);
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
     * Those that a unit handles, and those on powers that belong to it, the oldest first.
     *
     * @param after id of the case after which to go on; null for the first
     */
    List<Running> runningOfUnit(String unitCode, UUID after, int limit) {
        var wanted = Conditions.none()
                .and(Oversight.theirs("unitCode", "powerCode"), "units", List.of(unitCode))
                .and("life.state not in :ended", "ended", ENDED)
                .and("id > :after", "after", after);
        return running(wanted, limit);
    }

    /** Those that were accepted on a power, the oldest first. */
    List<Running> runningOn(String powerCode, UUID after, int limit) {
        var wanted = Conditions.none()
                .and("powerCode = :power", "power", powerCode)
                .and("life.state not in :ended and life.state <> RECEIVED", "ended", ENDED)
                .and("id > :after", "after", after);
        return running(wanted, limit);
    }

    private List<Running> running(Conditions wanted, int limit) {
        return find("select id, number from CaseFile where " + wanted.text() + " order by id", wanted.parameters())
                .page(0, limit)
                .project(Running.class)
                .list();
    }

    /** A case by id and number only: each is then locked and changed by itself. */
    record Running(UUID id, String number) {}

    /**
     * Notes a level of their power in all its accepted cases that know a milder one; what follows from it comes case by
     * case. One that is not accepted yet takes the level over when it is.
     *
     * @return how many have noted it
     */
    int note(String powerCode, Level level) {
        var milder =
                Stream.of(Level.values()).filter(other -> !other.atLeast(level)).toList();
        return milder.isEmpty()
                ? 0
                : update(
                        "update versioned CaseFile set level.powerLevel = ?1 where powerCode = ?2"
                                + " and life.state not in ?3 and life.state <> RECEIVED and level.powerLevel in ?4",
                        level,
                        powerCode,
                        ENDED,
                        milder);
    }
}
