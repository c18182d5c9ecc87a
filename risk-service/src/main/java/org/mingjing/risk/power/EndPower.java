package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.unit.Units;

/** What follows when a power ends: nothing takes effect on it any more, and whatever looks like it is shown to the supervisor. */
@ApplicationScoped
class EndPower {
    /** Months in which the end of a power may have been seen coming. */
    private static final int LATELY = 12;

    private final Powers powers;
    private final PowerRevisions revisions;
    private final RefuseReturn refuseReturn;
    private final Units units;
    private final Outbox outbox;
    private final Event<Object> heard;
    private final Clock clock;

    EndPower(
            Powers powers,
            PowerRevisions revisions,
            RefuseReturn refuseReturn,
            Units units,
            Outbox outbox,
            Event<Object> heard,
            Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.refuseReturn = refuseReturn;
        this.units = units;
        this.outbox = outbox;
        this.heard = heard;
        this.clock = clock;
    }

    void ended(Power power) {
        var waiting = revisions.waiting(power.code());
        waiting.forEach(PowerRevision::lapse);
        outbox.addAll(waiting.stream().map(RevisionEvents::lapsed).toList());
        revisions.flush();
        heard.fire(new PowerEnded(power.code()));
        heard.fire(new NumberOfPowersChanged(power.unitCode()));
        showCopies(power);
    }

    /**
     * A copy that was listed in time, or waits for its day. What stood for long is compared within the unit alone: each
     * school of a bureau has the same powers, and the end of one of them says nothing of the others. What another unit
     * entered later than this one, and in its last year, may be meant to outlive it.
     */
    private void showCopies(Power power) {
        var last = revisions.current(power);
        var ended = new EndedPowers();
        ended.add(power.code(), last.content());
        var bureaux = units.roots();
        var bureau = bureaux.get(power.unitCode());
        var waiting = revisions.waiting().stream()
                .filter(revision ->
                        bureau.equals(bureaux.get(revision.content().profile().unitCode())));
        Stream.concat(revisions.current(standingCopies(power, bureau)).values().stream(), waiting)
                .filter(revision -> !ended.matchesOf(revision.content()).isEmpty())
                .forEach(refuseReturn::show);
    }

    private Set<String> standingCopies(Power power, String bureau) {
        var entered = revisions.byNo(power.code(), 1).orElseThrow().provenance().madeAt();
        var lastYear = OffsetDateTime.now(clock).minusMonths(LATELY);
        var copies = new TreeSet<>(
                powers.standingEnteredAfter(lastYear.isAfter(entered) ? lastYear : entered, units.within(bureau)));
        powers.effectiveOf(power.unitCode()).forEach(beside -> copies.add(beside.code()));
        return copies;
    }
}
