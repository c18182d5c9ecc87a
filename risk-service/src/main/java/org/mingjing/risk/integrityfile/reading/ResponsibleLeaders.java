package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.official.AskEstablishment;
import org.mingjing.risk.official.Staff;
import org.mingjing.risk.unit.Units;

/**
 * Who decides whether a file is read: the leader who answers for the office that asks, so the head of its unit or of one
 * above it, or the Party committee. On a superior of that leader the committee alone decides, and on whoever may be one
 * because nobody recorded their post.
 */
@ApplicationScoped
class ResponsibleLeaders {
    private final ReadingApprovals approvals;
    private final AskEstablishment establishment;
    private final Staff staff;
    private final Units units;
    private final Clock clock;

    ResponsibleLeaders(
            ReadingApprovals approvals, AskEstablishment establishment, Staff staff, Units units, Clock clock) {
        this.approvals = approvals;
        this.establishment = establishment;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    /** Which requests are the caller's to decide on, looked up once for all of them. */
    Predicate<ReadingApproval> decisionsOf(Caller caller) {
        if (isOfCommittee(caller)) {
            return approval -> true;
        }
        var offices = officesOf(caller);
        var above = perhapsAbove(caller);
        return approval -> offices.contains(approval.request().unitCode()) && !above.contains(approval.officialCode());
    }

    boolean isOfCommittee(Caller caller) {
        return caller.has(Roles.PARTY_COMMITTEE);
    }

    /** The offices for which a unit leader answers. */
    Collection<String> officesOf(Caller caller) {
        return caller.has(Roles.UNIT_LEADER) && caller.unit() != null ? units.within(caller.unit()) : Set.of();
    }

    /** Those on whose files these offices asked to read something and the caller decides nothing. */
    Set<String> perhapsAbove(Caller caller) {
        var offices = officesOf(caller);
        if (offices.isEmpty()) {
            return Set.of();
        }
        var today = LocalDate.now(clock);
        var below = new HashSet<>(offices);
        if (!establishment.heads(caller, caller.unit(), today)) {
            // Who leads a unit by their token alone may have its head above them.
            below.remove(caller.unit());
        }
        var above = new HashSet<>(establishment.superiorsOf(caller, today));
        staff.withoutPostOn(today, approvals.officialsOf(offices)).forEach((official, unit) -> {
            if (!below.contains(unit)) {
                above.add(official);
            }
        });
        return above;
    }
}
