package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Power;
import org.mingjing.process.power.Powers;
import org.mingjing.process.procedure.Procedures;
import org.mingjing.process.procedure.StepKind;
import org.mingjing.process.recusal.CaseParties;
import org.mingjing.process.recusal.Recusals;

@ApplicationScoped
class OpenCase {
    private final Powers powers;
    private final UnitScope scope;
    private final Procedures procedures;
    private final RefuseOpening refuseOpening;
    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final HeedWarnings heedWarnings;
    private final CaseMilestones milestones;
    private final Recusals recusals;
    private final CaseParties parties;
    private final Clock clock;

    OpenCase(
            Powers powers,
            UnitScope scope,
            Procedures procedures,
            RefuseOpening refuseOpening,
            CaseFiles files,
            CaseNumbers numbers,
            HeedWarnings heedWarnings,
            CaseMilestones milestones,
            Recusals recusals,
            CaseParties parties,
            Clock clock) {
        this.powers = powers;
        this.scope = scope;
        this.procedures = procedures;
        this.refuseOpening = refuseOpening;
        this.files = files;
        this.numbers = numbers;
        this.heedWarnings = heedWarnings;
        this.milestones = milestones;
        this.recusals = recusals;
        this.parties = parties;
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
        return start(power, opening, caller);
    }

    private Opened start(Power power, Opening opening, Caller caller) {
        var procedure = procedures.of(power.code());
        if (procedure.isEmpty()) {
            throw new RuleBroken("procedure-missing", power.code());
        }
        if (opening.partyCode() == null && procedures.needsParty(power.code())) {
            throw new RuleBroken("case-party-missing", power.code());
        }
        var now = OffsetDateTime.now(clock);
        var number = numbers.next(power.code(), now.getYear());
        var queryCode = RandomCodes.of(ApplicantCodes.BITS);
        var file = new CaseFile(
                number,
                power,
                opening.applicant(),
                ApplicantCodes.of(number, queryCode),
                opening.receivedOn(),
                procedure);
        var signature = new Signature(caller.official(), caller.unit(), now, opening.receivedOn());
        heedWarnings.opening(file, caller.official());
        var progress = file.begin(signature.on());
        files.persistAndFlush(file);
        if (opening.partyCode() != null) {
            parties.state(number, opening.partyCode(), caller.official(), now);
        }
        milestones.opened(file, power, progress, signature);
        if (opening.acceptedOn() != null) {
            reportAcceptance(file, power, progress, new Signature(null, null, now, opening.acceptedOn()));
        }
        return new Opened(file, queryCode);
    }

    /** Another system accepted the case; we record that it did, on the day it did. */
    private void reportAcceptance(CaseFile file, Power power, Progress opened, Signature signature) {
        opened.opened().stream().filter(step -> step.kind() == StepKind.ACCEPT).forEach(step -> {
            var progress = file.complete(step, Finding.ACCEPTED_ELSEWHERE, signature, power.level());
            milestones.stepCompleted(file, power, step, progress, signature, StepRecord.of(step));
        });
    }
}
