package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.database.Chunks;

@ApplicationScoped
class PowerRevisions implements PanacheRepositoryBase<PowerRevision, UUID> {
    static final List<RevisionState> STANDING = List.of(RevisionState.WAITING, RevisionState.EFFECTIVE);

    private static final String CURRENT = """
            from PowerRevision r where r.powerCode in ?1 and r.state = ?2 and r.no =
                (select max(l.no) from PowerRevision l where l.powerCode = r.powerCode and l.state = ?2)
            """;

    /** Those of these units that a power is stated of from a day to come on. */
    List<String> unitsAwaiting(Collection<String> units) {
        return find(
                        "select distinct r.unitCode from PowerRevision r where r.unitCode in ?1 and r.state = ?2",
                        units,
                        RevisionState.WAITING)
                .project(String.class)
                .list();
    }

    /** The last one that is in effect or waits to be. */
    PowerRevision last(String powerCode) {
        return find("powerCode = ?1 and state in ?2 order by no desc", powerCode, STANDING)
                .firstResult();
    }

    Optional<PowerRevision> byNo(String powerCode, int no) {
        return find("powerCode = ?1 and no = ?2", powerCode, no).firstResultOptional();
    }

    /** What is in effect now. */
    PowerRevision current(Power power) {
        return current(List.of(power.code())).get(power.code());
    }

    Map<String, PowerRevision> current(Collection<String> powerCodes) {
        return Chunks.of(powerCodes)
                .flatMap(chunk -> stream(CURRENT, chunk, RevisionState.EFFECTIVE))
                .collect(toMap(PowerRevision::powerCode, revision -> revision));
    }

    Map<String, PowerContent> currentContents(Collection<String> powerCodes) {
        return current(powerCodes).values().stream().collect(toMap(PowerRevision::powerCode, PowerRevision::content));
    }

    /** Those of these powers for which a revision waits for its day. */
    Set<String> withWaiting(Collection<String> powerCodes) {
        return Chunks.of(powerCodes)
                .flatMap(chunk -> find(
                        "select distinct powerCode from PowerRevision where powerCode in ?1 and state = ?2",
                        chunk,
                        RevisionState.WAITING)
                        .project(String.class)
                        .list()
                        .stream())
                .collect(toSet());
    }

    List<PowerRevision> waiting(String powerCode) {
        return list("powerCode = ?1 and state = ?2", powerCode, RevisionState.WAITING);
    }

    List<PowerRevision> waiting() {
        return list("state = ?1 order by powerCode, no", RevisionState.WAITING);
    }

    List<PowerRevision> due(String powerCode, LocalDate today) {
        return list(
                "powerCode = ?1 and state = ?2 and validFrom <= ?3 order by no",
                powerCode,
                RevisionState.WAITING,
                today);
    }

    /** What is, was or will be in effect on a day; empty before the first one. */
    Optional<PowerRevision> asOf(String powerCode, LocalDate day) {
        return find("powerCode = ?1 and state in ?2 and validFrom <= ?3 order by no desc", powerCode, STANDING, day)
                .firstResultOptional();
    }

    List<PowerRevision> page(String powerCode, int after, int limit) {
        return find("powerCode = ?1 and no > ?2 order by no", powerCode, after)
                .range(0, limit - 1)
                .list();
    }
}
