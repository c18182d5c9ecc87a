package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningState.CHECKED;
import static org.mingjing.risk.warning.WarningState.CLEARED;
import static org.mingjing.risk.warning.WarningState.CORRECTING;
import static org.mingjing.risk.warning.WarningState.DISMISSED;
import static org.mingjing.risk.warning.WarningState.ESCALATED;
import static org.mingjing.risk.warning.WarningState.EXPLAINED;
import static org.mingjing.risk.warning.WarningState.NOTIFIED;
import static org.mingjing.risk.warning.WarningState.RAISED;
import static org.mingjing.risk.warning.WarningState.VERIFIED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** A warning to a unit or an official, from its raising until its correction was confirmed or it was found baseless. */
@Entity
@Table(name = "warning")
class Warning {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private Warned warned;

    @Column(name = "predecessor")
    private String predecessor;

    @Embedded
    private Proposed proposed;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WarningState state;

    /** Null while nobody has decided. */
    @Embedded
    private Verdict verdict;

    @Embedded
    private Hearing hearing = new Hearing();

    @Embedded
    private Correction correction = new Correction();

    @Column(name = "revision")
    private long revision;

    @Version
    @Column(name = "version")
    private long version;

    protected Warning() {}

    /** @param predecessor the warning that did not help; null for a first one */
    Warning(String code, Warned warned, Proposed proposed, String predecessor) {
        this.id = Ids.next();
        this.code = code;
        this.warned = warned;
        this.proposed = proposed;
        this.predecessor = predecessor;
        go(RAISED);
    }

    /** A person decides the tier, the proposed one or another with a reason, and what is to be done. */
    void verify(int decidedTier, Set<Form> ordered, String reason, Caller by) {
        decides(by, RAISED);
        verdict = Verdict.of(decidedTier, ordered, proposed, reason, by);
        correction.order(this, ordered);
        go(VERIFIED);
    }

    /** There is nothing in it, at first sight or by the explanation. */
    void dismiss(Caller by) {
        decides(by, RAISED, EXPLAINED);
        hearing.refuseWhileAppealOpen();
        go(DISMISSED);
    }

    void notifyWarned(LocalDate on, LocalDate explainUntil, LocalDate appealUntil, Caller by) {
        decides(by, VERIFIED);
        hearing.tell(on, explainUntil, appealUntil);
        go(NOTIFIED);
    }

    void explain(LocalDate on) {
        refuseUnless(NOTIFIED);
        hearing.refuseLateExplanation(on);
        go(EXPLAINED);
    }

    /** After the explanation, or when its last day has passed without one; again when it was found not corrected. */
    void orderCorrection(LocalDate on, LocalDate until, Caller by) {
        decides(by, NOTIFIED, EXPLAINED, CHECKED);
        if (state == NOTIFIED) {
            hearing.refuseWhileExplanationMayCome(on);
        }
        correction.refuseIfConfirmed();
        correction.start(until);
        go(CORRECTING);
    }

    void carryOut(Form form, LocalDate on, String evidence, Caller by) {
        refuseUnless(CORRECTING, ESCALATED);
        if (on.isBefore(hearing.notifiedOn())) {
            throw new RuleBroken("warning-carried-out-before", on, hearing.notifiedOn());
        }
        correction.carryOut(form, on, evidence, by);
        revision++;
    }

    /** Somebody else than who decided, and than who says it was done, looked on the spot. */
    void check(boolean confirmed, LocalDate on, Caller by) {
        decides(by, CORRECTING, ESCALATED);
        refuseDecider(by);
        correction.check(confirmed, on, by);
        go(CHECKED);
    }

    /** Never by time: only what was confirmed is cleared. */
    void clear(Caller by) {
        decides(by, CHECKED);
        correction.refuseUnlessConfirmed();
        hearing.refuseWhileAppealOpen();
        go(CLEARED);
    }

    /** Its last day has passed and it was found not corrected, or nobody has found it corrected. */
    void escalate(LocalDate on, Caller by) {
        decides(by, CORRECTING, CHECKED);
        correction.refuseIfConfirmed();
        correction.refuseUntilLastDay(on);
        hearing.refuseWhileAppealOpen();
        go(ESCALATED);
    }

    /** On all the days they were given, however far the warning has come meanwhile, unless it was found baseless. */
    void appeal(LocalDate on, LocalDate decisionDueOn) {
        refuseUnless(NOTIFIED, EXPLAINED, CORRECTING, CHECKED, ESCALATED, CLEARED);
        hearing.appeal(on, decisionDueOn);
        revision++;
    }

    /** Another person than who decided; what they uphold ends the warning. */
    void decideAppeal(boolean upheld, Caller by) {
        warned.refuseToDecide(by);
        refuseDecider(by);
        hearing.decideAppeal(upheld);
        go(upheld ? DISMISSED : state);
    }

    private void decides(Caller by, WarningState... from) {
        warned.refuseToDecide(by);
        refuseUnless(from);
    }

    private void refuseUnless(WarningState... from) {
        if (!Set.of(from).contains(state)) {
            throw new RuleBroken("warning-out-of-order", code, state);
        }
    }

    private void refuseDecider(Caller by) {
        if (wasDecidedBy(by)) {
            throw new RuleBroken("warning-needs-another-person");
        }
    }

    private void go(WarningState next) {
        state = next;
        revision++;
    }

    WarningChanged changed() {
        return new WarningChanged(
                code, warned.unitCode(), warned.officialCode(), tier(), state.name(), state.inForce(), revision);
    }

    boolean wasDecidedBy(Caller caller) {
        return verdict != null && caller.actor().equals(verdict.decidedBy());
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    Warned warned() {
        return warned;
    }

    String predecessor() {
        return predecessor;
    }

    Proposed proposed() {
        return proposed;
    }

    WarningState state() {
        return state;
    }

    /** Null while nobody has decided. */
    Integer tier() {
        return verdict == null ? null : verdict.tier();
    }

    Hearing hearing() {
        return hearing;
    }

    Correction correction() {
        return correction;
    }

    long version() {
        return version;
    }
}
