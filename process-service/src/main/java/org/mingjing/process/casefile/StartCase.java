package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Power;
import org.mingjing.process.procedure.Procedures;
import org.mingjing.process.procedure.StepKind;

/** Numbers a case that may be opened and begins the procedure of its power. */
@ApplicationScoped
class StartCase {
    private final Procedures procedures;
    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final HeedWarnings heedWarnings;
    private final CaseMilestones milestones;
    private final Clock clock;

    StartCase(
            Procedures procedures,
            CaseFiles files,
            CaseNumbers numbers,
            HeedWarnings heedWarnings,
            CaseMilestones milestones,
            Clock clock) {
        this.procedures = procedures;
        this.files = files;
        this.numbers = numbers;
        this.heedWarnings = heedWarnings;
        this.milestones = milestones;
        this.clock = clock;
    }

    OpenCase.Opened start(Power power, Opening opening, Caller caller) {
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
        milestones.opened(file, power, progress, signature);
        if (opening.acceptedOn() != null) {
            reportAcceptance(file, power, progress, new Signature(null, null, now, opening.acceptedOn()));
        }
        return new OpenCase.Opened(file, queryCode);
    }

    /** Another system accepted the case; we record that it did, on the day it did. */
    private void reportAcceptance(CaseFile file, Power power, Progress opened, Signature signature) {
        opened.opened().stream().filter(step -> step.kind() == StepKind.ACCEPT).forEach(step -> {
            var progress = file.complete(step, Finding.ACCEPTED_ELSEWHERE, signature, power.level());
            milestones.stepCompleted(file, power, step, progress, signature, StepRecord.of(step));
        });
    }
}
