package org.mingjing.risk.review.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.QuarterlyReview;

/** Something a review decided has to be done, by an official or whoever holds a post, until a day. */
@Entity
@Table(name = "review_action")
public class ActionItem {
    @Id
    private UUID id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "review_id", updatable = false)
    private UUID reviewId;

    @Column(name = "item_no", updatable = false)
    private int itemNo;

    @Column(name = "what", updatable = false)
    private String what;

    @Column(name = "owner", updatable = false)
    private String owner;

    @Column(name = "working_days", updatable = false)
    private int workingDays;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    /** By another calendar than the one it was given by; null while that gives no later day. */
    @Column(name = "later_due_on")
    private LocalDate laterDueOn;

    @Column(name = "assigned_on", updatable = false)
    private LocalDate assignedOn;

    @Column(name = "assigned_by", updatable = false)
    private String assignedBy;

    @Column(name = "reminders")
    private int reminders;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_note")
    private String doneNote;

    @Column(name = "done_by")
    private String doneBy;

    @Version
    @Column(name = "version")
    private long version;

    protected ActionItem() {}

    /** @param no of the action items of the review */
    ActionItem(
            QuarterlyReview review, int no, int itemNo, Task task, LocalDate dueOn, LocalDate assignedOn, Caller by) {
        this.id = Ids.next();
        this.code = review.code() + "-A" + no;
        this.reviewId = review.id();
        this.itemNo = itemNo;
        this.what = task.what();
        this.owner = task.owner();
        this.workingDays = task.workingDays();
        this.dueOn = dueOn;
        this.assignedOn = assignedOn;
        this.assignedBy = by.actor();
    }

    /** @param owner code of an official or of a post */
    record Task(String what, String owner, int workingDays) {}

    void complete(String note, LocalDate on, Caller by) {
        if (isDone()) {
            throw new RuleBroken("review-action-done", code, doneOn);
        }
        doneOn = on;
        doneNote = note;
        doneBy = by.actor();
    }

    /**
     * Nobody loses a day they were told of.
     *
     * @param counted the last day of its working days by another calendar
     * @return whether they have until a later day now
     */
    boolean follow(LocalDate counted) {
        if (isDone() || !counted.isAfter(dueOn())) {
            return false;
        }
        laterDueOn = counted;
        return true;
    }

    /** @return whether there is something to be reminded of */
    boolean remind(LocalDate today) {
        if (!isOverdue(today)) {
            return false;
        }
        reminders++;
        return true;
    }

    boolean isOverdue(LocalDate today) {
        return !isDone() && today.isAfter(dueOn());
    }

    private boolean isDone() {
        return doneOn != null;
    }

    public String code() {
        return code;
    }

    UUID reviewId() {
        return reviewId;
    }

    public int itemNo() {
        return itemNo;
    }

    public String what() {
        return what;
    }

    public String owner() {
        return owner;
    }

    public int workingDays() {
        return workingDays;
    }

    LocalDate dueOn() {
        return laterDueOn == null ? dueOn : laterDueOn;
    }

    /** The day that was told when it was given, and in the report. */
    public LocalDate firstDueOn() {
        return dueOn;
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    String assignedBy() {
        return assignedBy;
    }

    int reminders() {
        return reminders;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String doneNote() {
        return doneNote;
    }

    String doneBy() {
        return doneBy;
    }

    long version() {
        return version;
    }
}
