package org.mingjing.risk.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** A preventive measure of a power, perhaps for one of its risk points. Whoever has to do it never says that it helps. */
@Entity
@Table(name = "measure")
class Measure {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "risk_point_code")
    private String riskPointCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeasureKind kind;

    @Embedded
    private MeasurePlan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MeasureStatus status;

    @Embedded
    private Planned planned;

    @Column(name = "reminders")
    private int reminders;

    @Embedded
    private InPlace inPlace;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Embedded
    private Withdrawal withdrawal;

    @Version
    @Column(name = "version")
    private long version;

    protected Measure() {}

    Measure(
            String code,
            String powerCode,
            String riskPointCode,
            MeasureKind kind,
            MeasurePlan plan,
            Caller planner,
            LocalDate today) {
        plan.refuseIfDueBefore(today);
        this.id = Ids.next();
        this.code = code;
        this.powerCode = powerCode;
        this.riskPointCode = riskPointCode;
        this.kind = kind;
        this.plan = plan;
        this.status = MeasureStatus.PLANNED;
        this.planned = new Planned(today, planner.actor());
    }

    void replan(MeasurePlan other, LocalDate today) {
        requirePlanned();
        other.refuseIfDueBefore(today);
        plan = other;
        reminders = 0;
    }

    void putInPlace(MeasureEvidence shown, LocalDate on, Caller by, LocalDate today) {
        requirePlanned();
        if (on.isAfter(today) || on.isBefore(planned.on())) {
            throw new RuleBroken("measure-in-place-day", on, planned.on());
        }
        inPlace = new InPlace(on, by.actor(), shown);
        status = MeasureStatus.IN_PLACE;
    }

    /** @param owns whether the measure is the reviewer's own, or that of a post the reviewer holds */
    MeasureReview review(boolean effective, String finding, Caller reviewer, boolean owns, LocalDate today) {
        if (!status.mayBeReviewed()) {
            throw new RuleBroken("measure-not-in-place", code, status);
        }
        if (owns || reviewer.actor().equals(inPlace.by())) {
            throw new RuleBroken("measure-own-effect", code);
        }
        status = effective ? MeasureStatus.EFFECTIVE : MeasureStatus.INEFFECTIVE;
        reviewedOn = today;
        return new MeasureReview(this, effective, finding, reviewer, today);
    }

    /** Nobody has looked for a year whether it still helps. */
    boolean ageTo(LocalDate today) {
        if (status != MeasureStatus.EFFECTIVE || today.isBefore(MeasureReview.lapsesOn(reviewedOn))) {
            return false;
        }
        status = MeasureStatus.STALE;
        return true;
    }

    /** Counts one more reminder if it is overdue. */
    boolean remind(LocalDate today) {
        if (!isOverdue(today)) {
            return false;
        }
        reminders++;
        return true;
    }

    void withdraw(String reason, LocalDate today) {
        if (status == MeasureStatus.WITHDRAWN) {
            throw new RuleBroken("measure-withdrawn", code);
        }
        status = MeasureStatus.WITHDRAWN;
        withdrawal = new Withdrawal(today, reason);
    }

    private void requirePlanned() {
        if (status != MeasureStatus.PLANNED) {
            throw new RuleBroken("measure-not-planned", code, status);
        }
    }

    boolean isOverdue(LocalDate today) {
        return status == MeasureStatus.PLANNED && plan.dueOn().isBefore(today);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String powerCode() {
        return powerCode;
    }

    String riskPointCode() {
        return riskPointCode;
    }

    MeasureKind kind() {
        return kind;
    }

    MeasurePlan plan() {
        return plan;
    }

    MeasureStatus status() {
        return status;
    }

    Planned planned() {
        return planned;
    }

    int reminders() {
        return reminders;
    }

    InPlace inPlace() {
        return inPlace;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    Withdrawal withdrawal() {
        return withdrawal;
    }

    long version() {
        return version;
    }
}
