package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;

/** Enters a power that the list of its unit does not have yet. */
@ApplicationScoped
class CreatePower {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final ContentRules rules;
    private final RefuseReturn refuseReturn;
    private final Outbox outbox;
    private final Event<NumberOfPowersChanged> numberChanged;
    private final Clock clock;

    CreatePower(
            Powers powers,
            PowerRevisions revisions,
            ContentRules rules,
            RefuseReturn refuseReturn,
            Outbox outbox,
            Event<NumberOfPowersChanged> numberChanged,
            Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.rules = rules;
        this.refuseReturn = refuseReturn;
        this.outbox = outbox;
        this.numberChanged = numberChanged;
        this.clock = clock;
    }

    /** Everything rests on the powers that are listed, so one that the unit does not have yet is entered on its day. */
    Stated create(String code, PowerContent content, RevisionOrder order, Caller caller) {
        if (order.validFrom().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("power-of-the-future", code, order.validFrom());
        }
        rules.require(content, caller);
        if (powers.byCode(code).isPresent()) {
            throw new RuleBroken("power-code-key");
        }
        var suspects = refuseReturn.suspects(Map.of(code, content), caller.actor());
        if (!suspects.isEmpty()) {
            return new Stated.LooksEnded(suspects);
        }
        return new Stated.Done(enter(code, content, order, caller));
    }

    private Power enter(String code, PowerContent content, RevisionOrder order, Caller caller) {
        var power = new Power(code, content.profile());
        powers.persist(power);
        var revision = new PowerRevision(
                code,
                content,
                order.validFrom(),
                new Provenance(order.reason(), order.documentNo(), caller.actor(), OffsetDateTime.now(clock)));
        revisions.persist(revision);
        powers.flush();
        outbox.add(revision.told());
        numberChanged.fire(new NumberOfPowersChanged(power.unitCode()));
        return power;
    }
}
