package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.unit.Units;

/** What follows when a power ends: nothing takes effect on it any more, and whatever looks like it is shown to the supervisor. */
@ApplicationScoped
class EndPower {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final RefuseReturn refuseReturn;
    private final Units units;
    private final Outbox outbox;
    private final Event<Object> heard;

    EndPower(
            Powers powers,
            PowerRevisions revisions,
            RefuseReturn refuseReturn,
            Units units,
            Outbox outbox,
            Event<Object> heard) {
        this.powers = powers;
        this.revisions = revisions;
        this.refuseReturn = refuseReturn;
        this.units = units;
        this.outbox = outbox;
        this.heard = heard;
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
     * A copy that was listed in time, or waits for its day. What stands is compared within the unit alone: each school of a
     * bureau has the same powers, and the end of one of them says nothing of the others.
     */
    private void showCopies(Power power) {
        var ended = new EndedPowers();
        ended.add(power.code(), revisions.current(power).content());
        var bureaux = units.roots();
        var bureau = bureaux.get(power.unitCode());
        var waiting = revisions.waiting().stream()
                .filter(revision ->
                        bureau.equals(bureaux.get(revision.content().profile().unitCode())));
        var standing =
                powers.effectiveOf(power.unitCode()).stream().map(Power::code).toList();
        Stream.concat(revisions.current(standing).values().stream(), waiting)
                .filter(revision -> !ended.matchesOf(revision.content()).isEmpty())
                .forEach(this::show);
    }

    private void show(PowerRevision copy) {
        refuseReturn.suspects(
                Map.of(copy.powerCode(), copy.content()), copy.provenance().madeBy());
    }
}
