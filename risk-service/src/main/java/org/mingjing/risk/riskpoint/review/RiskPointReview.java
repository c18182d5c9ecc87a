package org.mingjing.risk.riskpoint.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.riskpoint.Sitting;

/** Several people sat together over proposed risk points. The record of it is never altered. */
@Entity
@Immutable
@Table(name = "risk_point_review")
class RiskPointReview {
    @Id
    private UUID id;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 201)
    @CollectionTable(name = "risk_point_review_member", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "official")
    private Set<String> members = new TreeSet<>();

    @Column(name = "minutes")
    private String minutes;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** Null of one from before reviews were signed. */
    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected RiskPointReview() {}

    RiskPointReview(
            LocalDate heldOn, Collection<String> members, String minutes, Caller recorder, OffsetDateTime recordedAt) {
        if (recorder.official() == null) {
            // Whose interests nobody can look up keeps no record of what was decided.
            throw new RuleBroken("decider-nameless");
        }
        if (heldOn.isAfter(recordedAt.toLocalDate())) {
            throw new RuleBroken("risk-point-review-in-future", heldOn);
        }
        this.members.addAll(members);
        if (this.members.stream().filter(member -> !recorder.is(member)).count() < Countersigned.LEAST) {
            throw new RuleBroken("risk-point-review-members", Countersigned.LEAST);
        }
        this.id = Ids.next();
        this.heldOn = heldOn;
        this.minutes = minutes;
        this.recordedBy = recorder.actor();
        // As the database keeps it, for it is among what is hashed.
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The decisions that a table lists belong to the record, and so come from who keeps it. */
    void refuseUnlessRecordedBy(Caller caller) {
        if (!isRecordedBy(caller)) {
            throw new RuleBroken("risk-point-review-of-another", id);
        }
    }

    boolean isRecordedBy(Caller caller) {
        return recordedBy.equals(caller.actor());
    }

    boolean names(Caller caller) {
        return members.stream().anyMatch(caller::is);
    }

    /** Reviews counted by their recording alone before their members signed them. */
    boolean countsUnsigned() {
        return recordedAt == null;
    }

    /** As the risk points know it that it decides on. */
    Sitting sitting() {
        return new Sitting(id, heldOn, participants());
    }

    /** The members and who recorded it. */
    Set<String> participants() {
        var participants = new TreeSet<>(members);
        participants.add(recordedBy);
        return participants;
    }

    UUID id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Set<String> members() {
        return members;
    }

    String minutes() {
        return minutes;
    }

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
