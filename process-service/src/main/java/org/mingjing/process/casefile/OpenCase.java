package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Powers;
import org.mingjing.process.recusal.CaseParties;
import org.mingjing.process.recusal.Recusals;

@ApplicationScoped
class OpenCase {
    private final Powers powers;
    private final UnitScope scope;
    private final Recusals recusals;
    private final CaseParties parties;
    private final RefuseOpening refuseOpening;
    private final StartCase startCase;
    private final Clock clock;

    OpenCase(
            Powers powers,
            UnitScope scope,
            Recusals recusals,
            CaseParties parties,
            RefuseOpening refuseOpening,
            StartCase startCase,
            Clock clock) {
        this.powers = powers;
        this.scope = scope;
        this.recusals = recusals;
        this.parties = parties;
        this.refuseOpening = refuseOpening;
        this.startCase = startCase;
        this.clock = clock;
    }

    sealed interface Answer {}

    /** @param queryCode told here and never again */
    record Opened(CaseFile file, String queryCode) implements Answer {}

    /**
     * No exception: the refusal stays on record, with a card against whoever asked.
     *
     * @param problem code of the answer's problem document
     */
    record Refused(String problem, String powerCode, String cardCode) implements Answer {}

    Answer open(Opening asked, Caller caller) {
        var power = powers.heldStill(asked.powerCode());
        scope.require(caller, power.handlingUnitCode());
        asked.applicant().refuseIfItIs(caller);
        if (recusals.isInterested(caller.official(), asked.partyCode())) {
            throw new RuleBroken("interest-declared", asked.partyCode());
        }
        var opening = asked.dated(caller, LocalDate.now(clock));
        power.refuseIfMerged();
        if (power.cancelled()) {
            return new Refused("power-cancelled", power.code(), refuseOpening.onCancelled(power, caller));
        }
        if (power.suspended()) {
            return new Refused("power-suspended", power.code(), refuseOpening.onSuspended(power, caller));
        }
        var opened = startCase.start(power, opening, caller);
        if (opening.partyCode() != null) {
            parties.state(opened.file().number(), opening.partyCode(), caller.official(), OffsetDateTime.now(clock));
        }
        return opened;
    }
}
