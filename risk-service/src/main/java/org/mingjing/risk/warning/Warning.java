package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;

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

    @Embedded
    private Proposed proposed;

    @Embedded
    private Course course = new Course();

    @Embedded
    private Verdict verdict;

    @Embedded
    private Hearing hearing = new Hearing();

    @Embedded
    private Correction correction = new Correction();

    @Version
    @Column(name = "version")
    private long version;

    protected Warning() {}

    Warning(String code, Warned warned, Proposed proposed) {
        this.id = Ids.next();
        this.code = code;
        this.warned = warned;
        this.proposed = proposed;
    }

    /** A person decides the tier, the proposed one or another with a reason, and what is to be done. */
    void verify(int decidedTier, Set<Form> ordered, String reason, Caller by) {
        decides(by, Step.VERIFY);
        verdict = Verdict.of(decidedTier, ordered, proposed, reason, by);
        correction.order(this, ordered);
        course.take(Step.VERIFY);
    }

    void dismiss(Caller by) {
        decides(by, Step.DISMISS);
        if (hearing.told()) {
            verdict.refuseDecider(by);
        }
        hearing.refuseWhileAppealOpen();
        course.take(Step.DISMISS);
    }

    void notifyWarned(LocalDate on, LocalDate explainUntil, LocalDate appealUntil, Caller by) {
        decides(by, Step.NOTIFY);
        hearing.tell(on, explainUntil, appealUntil);
        course.take(Step.NOTIFY);
    }

    void explain(LocalDate on) {
        course.refuseUnlessFit(Step.EXPLAIN, code);
        hearing.refuseLateExplanation(on);
        course.take(Step.EXPLAIN);
    }

    /** After the explanation, or when its last day has passed without one. */
    void orderCorrection(LocalDate on, LocalDate until, Caller by) {
        decides(by, Step.ORDER_CORRECTION);
        if (state() == WarningState.NOTIFIED) {
            hearing.refuseWhileExplanationMayCome(on);
        }
        correction.refuseIfConfirmed();
        correction.start(on, until);
        course.take(Step.ORDER_CORRECTION);
    }

    void carryOut(Form form, LocalDate on, String evidence, Caller by) {
        course.refuseUnlessFit(Step.CARRY_OUT, code);
        hearing.refuseBeforeNotice(on);
        correction.carryOut(form, on, evidence, by);
        course.take(Step.CARRY_OUT);
    }

    /** Somebody else than who decided, and than who says it was done, looked on the spot. */
    void check(boolean confirmed, LocalDate on, Caller by) {
        decides(by, Step.CHECK);
        verdict.refuseDecider(by);
        correction.check(confirmed, on, by);
        course.take(Step.CHECK);
    }

    /** Never by time: only what was confirmed is cleared. */
    void clear(Caller by) {
        decides(by, Step.CLEAR);
        correction.refuseUnlessConfirmed();
        hearing.refuseWhileAppealOpen();
        course.take(Step.CLEAR);
    }

    /** Its last day has passed and it was found not corrected, or nobody has found it corrected. */
    void escalate(LocalDate on, Caller by) {
        decides(by, Step.ESCALATE);
        correction.refuseIfConfirmed();
        correction.refuseUntilLastDay(on);
        hearing.refuseWhileAppealOpen();
        course.take(Step.ESCALATE);
    }

    /** On all the days they were given. */
    void appeal(LocalDate on, LocalDate decisionDueOn) {
        course.refuseUnlessFit(Step.APPEAL, code);
        hearing.appeal(on, decisionDueOn);
        course.take(Step.APPEAL);
    }

    /** Another person than who decided; what they uphold ends the warning. */
    void decideAppeal(boolean upheld, Caller by) {
        var step = upheld ? Step.UPHOLD_APPEAL : Step.REFUSE_APPEAL;
        decides(by, step);
        verdict.refuseDecider(by);
        hearing.decideAppeal(upheld);
        course.take(step);
    }

    private void decides(Caller by, Step step) {
        warned.refuseToDecide(by);
        course.refuseUnlessFit(step, code);
    }

    WarningChanged changed() {
        var now = course.state();
        return new WarningChanged(
                code, warned.unitCode(), warned.officialCode(), tier(), now.name(), now.inForce(), course.revision());
    }

    boolean wasDecidedBy(Caller caller) {
        return verdict != null && verdict.isBy(caller);
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

    Proposed proposed() {
        return proposed;
    }

    WarningState state() {
        return course.state();
    }

    /** Null while nobody has decided. */
    Integer tier() {
        return verdict == null ? null : verdict.tier();
    }

    Course course() {
        return course;
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
