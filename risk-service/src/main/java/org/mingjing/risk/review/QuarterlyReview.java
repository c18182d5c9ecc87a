package org.mingjing.risk.review;

import static org.mingjing.risk.review.ReviewState.*;

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
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.frozen.Quarter;

/** The review of one quarter in one bureau, from its opening until its report is published. */
@Entity
@Table(name = "quarterly_review")
public class QuarterlyReview {
    @Id
    private UUID id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "unit_code", updatable = false)
    private String unitCode;

    @Embedded
    private Quarter quarter;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReviewState state = OPENED;

    @Embedded
    private Opening opening;

    @Embedded
    private Meeting meeting;

    @Column(name = "overdue_reported_on")
    private LocalDate overdueReportedOn;

    @Embedded
    private Closing closing;

    @Embedded
    private Publication publication;

    @Column(name = "revision")
    private long revision;

    @Version
    @Column(name = "version")
    private long version;

    protected QuarterlyReview() {}

    QuarterlyReview(UUID id, String unitCode, Quarter quarter, String rule, Opening opening) {
        this.id = id;
        this.code = "QR-" + unitCode + "-" + quarter;
        this.unitCode = unitCode;
        this.quarter = quarter;
        this.meeting = new Meeting(rule);
        this.opening = opening;
    }

    /** Until it meets, the group may be called anew. */
    void call(Set<String> officials, String chair, ReviewRule by) {
        refuseUnless(OPENED);
        meeting.call(officials, chair, by);
        changed();
    }

    void hold(LocalDate on, Set<String> attending, LocalDate today, ReviewRule by) {
        refuseUnless(OPENED);
        if (on.isAfter(today) || on.isBefore(opening.on())) {
            throw new RuleBroken("review-day-impossible", opening.on(), today);
        }
        meeting.hold(on, attending, by);
        state = HELD;
        changed();
    }

    /** The group met, but its chair does not sign any more. */
    void changeChair(String official, String reason, Caller by, LocalDate on) {
        refuseUnless(HELD);
        meeting.changeChair(official, reason, by, on);
        changed();
    }

    /** Something about the meeting is written down: minutes, a decision, an action item, a signature. */
    public void record() {
        refuseUnless(HELD);
        changed();
    }

    /** The agenda may grow until the review is closed. */
    void addItem() {
        refuseUnless(OPENED, HELD);
        changed();
    }

    public void close(String reportSha256, Caller by, LocalDate on) {
        refuseUnless(HELD);
        closing = new Closing(reportSha256, by.actor(), on);
        state = CLOSED;
        changed();
    }

    /** Its report is signed; what of it is not for everybody is said before it is published. */
    public void withhold() {
        refuseUnless(CLOSED);
        changed();
    }

    public void publish(Caller by, LocalDate on) {
        refuseUnless(CLOSED);
        publication = new Publication(by.actor(), on);
        state = PUBLISHED;
        changed();
    }

    /** @return whether it was not held although the next quarter is over, and nobody has said so yet */
    boolean reportOverdue(LocalDate today) {
        boolean overdue = state == OPENED && overdueReportedOn == null && today.isAfter(heldBy());
        if (overdue) {
            overdueReportedOn = today;
            changed();
        }
        return overdue;
    }

    /** The last day on which it is held in time: that of the next quarter, or of the one in which it was opened late. */
    LocalDate heldBy() {
        return quarter.next().notBefore(Quarter.of(opening.on())).lastDay();
    }

    public void refuseUnless(ReviewState... wanted) {
        if (!Set.of(wanted).contains(state)) {
            throw new RuleBroken("review-out-of-order", code, state);
        }
    }

    /** So that whatever hangs on it changes its version too. */
    private void changed() {
        revision++;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String unitCode() {
        return unitCode;
    }

    public Quarter quarter() {
        return quarter;
    }

    public ReviewState state() {
        return state;
    }

    public Opening opening() {
        return opening;
    }

    public Meeting meeting() {
        return meeting;
    }

    LocalDate overdueReportedOn() {
        return overdueReportedOn;
    }

    /** Null until it was closed. */
    public Closing closing() {
        return closing;
    }

    /** Null until its report was published. */
    public Publication publication() {
        return publication;
    }

    public long version() {
        return version;
    }
}
