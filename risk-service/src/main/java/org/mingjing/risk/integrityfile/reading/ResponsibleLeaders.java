package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.official.AskEstablishment;
import org.mingjing.risk.unit.Units;

/**
 * Who decides whether a file is read: the leader who answers for the office that asks, so the head of its unit or of one
 * above it, or the Party committee. On a superior of that leader the committee alone decides.
 */
@ApplicationScoped
class ResponsibleLeaders {
    private final AskEstablishment establishment;
    private final Units units;
    private final Clock clock;

    ResponsibleLeaders(AskEstablishment establishment, Units units, Clock clock) {
        this.establishment = establishment;
        this.units = units;
        this.clock = clock;
    }

    /** Which requests are the caller's to decide on, looked up once for all of them. */
    Predicate<ReadingApproval> decisionsOf(Caller caller) {
        if (isOfCommittee(caller)) {
            return approval -> true;
        }
        var offices = officesOf(caller);
        var superiors = offices.isEmpty() ? List.<String>of() : superiorsOf(caller);
        return approval ->
                offices.contains(approval.request().unitCode()) && !superiors.contains(approval.officialCode());
    }

    boolean isOfCommittee(Caller caller) {
        return caller.has(Roles.PARTY_COMMITTEE);
    }

    /** The offices for which a unit leader answers. */
    Collection<String> officesOf(Caller caller) {
        return caller.has(Roles.UNIT_LEADER) && caller.unit() != null ? units.within(caller.unit()) : Set.of();
    }

    List<String> superiorsOf(Caller caller) {
        return caller.official() == null
                ? List.of()
                : establishment.superiorsOf(caller.official(), LocalDate.now(clock));
    }
}
