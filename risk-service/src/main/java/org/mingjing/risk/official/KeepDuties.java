package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.unit.Units;

/** Charges posts with powers, and leaders with the units they oversee. */
@ApplicationScoped
class KeepDuties {
    private final Posts posts;
    private final Duties duties;
    private final DutyPowers powers;
    private final Units units;
    private final UnitScope scope;
    private final WatchLeaders watchLeaders;
    private final Outbox outbox;

    KeepDuties(
            Posts posts,
            Duties duties,
            DutyPowers powers,
            Units units,
            UnitScope scope,
            WatchLeaders watchLeaders,
            Outbox outbox) {
        this.posts = posts;
        this.duties = duties;
        this.powers = powers;
        this.units = units;
        this.scope = scope;
        this.watchLeaders = watchLeaders;
        this.outbox = outbox;
    }

    /** @param corrects the record that was wrong, withdrawn by this one; or null */
    Duty give(String postCode, DutyKind kind, String subject, Period period, UUID corrects, Recorder recorder) {
        var post = posts.required(postCode);
        scope.require(recorder.caller(), post.unitCode());
        refuseUnknown(kind, subject, recorder.caller());
        lookAgain(kind, subject);
        duties.hold(subject);
        if (corrects != null) {
            var wrong = duties.findByIdOptional(corrects)
                    .filter(duty -> duty.postCode().equals(postCode))
                    .orElseThrow(() -> new RuleBroken("record-unknown", corrects));
            recorder.requireReason(wrong.period().from());
            lookAgain(wrong.kind(), wrong.subjectCode());
            wrong.withdraw(recorder.said());
            outbox.add(wrong.told());
        }
        var duty = new Duty(postCode, kind, subject, period, corrects, recorder.saidAbout(period.from()));
        duty.refuseUnlessFor(posts.locked(postCode));
        duty.refuseBeside(duties.about(subject));
        duties.persist(duty);
        outbox.add(duty.told());
        return duty;
    }

    Duty end(UUID id, LocalDate lastDay, String ifMatch, Recorder recorder) {
        var duty = mine(id, ifMatch, recorder);
        duty.end(lastDay, recorder.saidAbout(lastDay));
        duties.flush();
        outbox.add(duty.told());
        return duty;
    }

    Duty withdraw(UUID id, String ifMatch, Recorder recorder) {
        var duty = mine(id, ifMatch, recorder);
        duty.withdraw(recorder.said());
        duties.flush();
        outbox.add(duty.told());
        return duty;
    }

    private Duty mine(UUID id, String ifMatch, Recorder recorder) {
        var duty = duties.required(id);
        scope.require(recorder.caller(), posts.required(duty.postCode()).unitCode());
        lookAgain(duty.kind(), duty.subjectCode());
        ETags.require(ifMatch, duty.version());
        return duty;
    }

    private void lookAgain(DutyKind kind, String subject) {
        watchLeaders.lookAgain(kind.leads(subject).stream().toList());
    }

    /** A power or unit elsewhere is as unknown as one that does not exist. */
    private void refuseUnknown(DutyKind kind, String subject, Caller caller) {
        if (kind.isAboutUnit()) {
            if (units.byCode(subject).isEmpty() || !scope.covers(caller, subject)) {
                throw new RuleBroken("unit-unknown", subject);
            }
        } else {
            var unit = powers.unitsOf(List.of(subject)).get(subject);
            if (unit == null || !scope.covers(caller, unit)) {
                throw new RuleBroken("power-unknown", subject);
            }
        }
    }
}
