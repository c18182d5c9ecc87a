package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/** Lets a revision of a power take effect, at once or when its day comes, and tells everybody. */
@ApplicationScoped
class TakeEffect implements TimerHandler {
    private static final String TIMER = "power-revision";

    private final Powers powers;
    private final PowerRevisions revisions;
    private final RefuseReturn refuseReturn;
    private final RefusedPowers refusedPowers;
    private final Timers timers;
    private final Outbox outbox;
    private final Event<Object> heard;
    private final Clock clock;

    TakeEffect(
            Powers powers,
            PowerRevisions revisions,
            RefuseReturn refuseReturn,
            RefusedPowers refusedPowers,
            Timers timers,
            Outbox outbox,
            Event<Object> heard,
            Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.refuseReturn = refuseReturn;
        this.refusedPowers = refusedPowers;
        this.timers = timers;
        this.outbox = outbox;
        this.heard = heard;
        this.clock = clock;
    }

    /** The revision is in effect, or waits for its day from now on. */
    void follow(Power power, PowerRevision revision) {
        if (revision.isWaiting()) {
            // A timer of its own for each: nobody else can be holding it, whatever is locked already.
            timers.set(
                    TIMER,
                    revision.id().toString(),
                    revision.validFrom().atStartOfDay(clock.getZone()).toInstant());
            outbox.add(RevisionEvents.scheduled(revision));
        } else {
            restate(power, revision);
        }
    }

    @Override
    public String kind() {
        return TIMER;
    }

    /** All that is due of the power, in its order: after a standstill several timers may come at once. */
    @Override
    public void fire(String revision) {
        refuseReturn.keepEndsOut();
        revisions
                .findByIdOptional(UUID.fromString(revision))
                .filter(PowerRevision::isWaiting)
                .flatMap(waiting -> powers.lockedByCode(waiting.powerCode()))
                .ifPresent(power ->
                        revisions.due(power.code(), LocalDate.now(clock)).forEach(due -> take(power, due)));
    }

    /**
     * What it looks like may have ended while it waited, or the power be found one that ended. Then it lapses: it is stated again
     * once the supervisor let it in.
     */
    private void take(Power power, PowerRevision due) {
        var looksEnded = !due.content().looksLike(revisions.current(power).content())
                && !refuseReturn
                        .suspects(
                                Map.of(due.powerCode(), due.content()),
                                due.provenance().madeBy())
                        .isEmpty();
        if (looksEnded || refusedPowers.has(power.code())) {
            due.lapse();
            outbox.add(RevisionEvents.lapsed(due));
        } else {
            due.takeEffect();
            restate(power, due);
        }
    }

    private void restate(Power power, PowerRevision revision) {
        var unitBefore = power.unitCode();
        boolean takenBack = power.restate(revision.content().profile());
        outbox.add(revision.told());
        if (takenBack) {
            outbox.add(ReformEvents.delegationEnded(power, revision));
        }
        heard.fire(new PowersRevised(List.of(power.code())));
        if (!unitBefore.equals(power.unitCode())) {
            heard.fire(new NumberOfPowersChanged(unitBefore));
            heard.fire(new NumberOfPowersChanged(power.unitCode()));
        }
    }
}
