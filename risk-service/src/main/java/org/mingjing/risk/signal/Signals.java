package org.mingjing.risk.signal;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
public class Signals implements PanacheRepositoryBase<Signal, UUID> {
    private static final String HELD =
            "select fact, version from signal where fact = any(cast(:facts as text[])) order by id for share";

    Optional<Signal> byFact(String fact) {
        return find("origin.fact", fact).firstResultOptional();
    }

    Signal required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Newest first. */
    Page<SignalView> page(SignalFilter filter, Paging paging) {
        var query = "signals " + filter;
        var before = paging.after(query).uuid(0).orElse(null);
        var wanted = filter.before(before);
        var found = find(wanted.text() + " order by id desc", wanted.parameters())
                .range(0, paging.limit())
                .list();
        return Page.of(found, paging, query, signal -> List.of(signal.id().toString()), SignalView::of);
    }

    /** Signals whose power became known, to oneself until the end of the transaction. */
    List<Signal> whosePowerAppeared(int atMost) {
        return find("from Signal s where s.powerKnown = false and s.withdrawnOn is null"
                        + " and s.content.powerCode is not null"
                        + " and exists (select 1 from Power p where p.code = s.content.powerCode) order by s.id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, atMost - 1)
                .list();
    }

    /** What stands against a unit and its powers since a day; what points at an official is the official's alone. */
    public List<StandingSignal> standingAgainstUnit(String unitCode, LocalDate since) {
        return standing("content.unitCode = ?1 and content.officialCode is null", unitCode, since);
    }

    public List<StandingSignal> standingAgainstOfficial(String officialCode, LocalDate since) {
        return standing("content.officialCode = ?1", officialCode, since);
    }

    /** What pointed at an official on a day, the oldest first. */
    public List<SignalView> pointingAt(String officialCode, LocalDate day) {
        return stream(
                        "content.officialCode = ?1 and content.occurredOn <= ?2"
                                + " and (withdrawnOn is null or withdrawnOn > ?2) order by content.occurredOn, id",
                        officialCode,
                        day)
                .map(SignalView::of)
                .toList();
    }

    private List<StandingSignal> standing(String whose, String code, LocalDate since) {
        return stream(
                        whose + " and withdrawnOn is null and content.occurredOn >= ?2"
                                + " order by content.occurredOn, id",
                        code,
                        since)
                .map(Signal::standing)
                .toList();
    }

    /**
     * Keeps signals as they were read until the transaction ends, in the order in which {@link #whosePowerAppeared} locks
     * them too.
     *
     * @throws RuleBroken when one of them was corrected or withdrawn since
     */
    public void holdAsRead(Collection<StandingSignal> read) {
        var facts = read.stream().map(StandingSignal::fact).toArray(String[]::new);
        List<Tuple> held = getEntityManager()
                .createNativeQuery(HELD, Tuple.class)
                .setParameter("facts", facts)
                .getResultList();
        var versions = held.stream().collect(toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
        if (!read.stream().allMatch(signal -> Objects.equals(versions.get(signal.fact()), signal.version()))) {
            throw new RuleBroken("changed-meanwhile");
        }
    }

    /** The facts that stand against one power; none is an answer too. */
    public UpheldFacts standingAgainst(String powerCode) {
        return standingAgainst(List.of(powerCode)).getOrDefault(powerCode, UpheldFacts.NONE);
    }

    /** By power code; powers with nothing against them are left out. */
    public Map<String, UpheldFacts> standingAgainst(Collection<String> powerCodes) {
        return stream("content.powerCode in ?1 and upheldOn is not null and withdrawnOn is null", powerCodes)
                .collect(groupingBy(
                        Signal::powerCode, collectingAndThen(mapping(Signal::upheldFact, toList()), UpheldFacts::new)));
    }
}
