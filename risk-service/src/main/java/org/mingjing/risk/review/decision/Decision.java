package org.mingjing.risk.review.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.review.ReviewItem;

/** What was decided of an item of the agenda, why, and by whose votes. Another one replaces it; this one stays. */
@Entity
@Immutable
@Table(name = "review_decision")
public class Decision {
    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "item_no")
    private int itemNo;

    @Column(name = "no")
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "decision")
    private String decision;

    @Column(name = "reasons")
    private String reasons;

    @ElementCollection
    @CollectionTable(name = "review_vote", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "official_code")
    @Column(name = "vote")
    @Enumerated(EnumType.STRING)
    private Map<String, Vote> votes = new HashMap<>();

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected Decision() {}

    private Decision(ReviewItem item, int no, Outcome outcome, String reasons, String by, OffsetDateTime at) {
        this.id = Ids.next();
        this.reviewId = item.reviewId();
        this.itemNo = item.no();
        this.no = no;
        this.outcome = outcome;
        this.reasons = reasons;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    static Decision voted(
            ReviewItem item,
            int no,
            String decision,
            String reasons,
            Map<String, Vote> votes,
            String by,
            OffsetDateTime at) {
        var voted = new Decision(item, no, Ballot.outcome(votes), reasons, by, at);
        voted.decision = decision;
        voted.votes.putAll(votes);
        return voted;
    }

    static Decision putOff(
            ReviewItem item, int no, String reasons, Map<String, Vote> votes, String by, OffsetDateTime at) {
        var putOff = new Decision(item, no, Outcome.PUT_OFF, reasons, by, at);
        putOff.votes.putAll(votes);
        return putOff;
    }

    public int itemNo() {
        return itemNo;
    }

    /** Of the decisions on this item. */
    public int no() {
        return no;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Null for what was put off. */
    public String decision() {
        return decision;
    }

    public String reasons() {
        return reasons;
    }

    Map<String, Vote> votes() {
        return new TreeMap<>(votes);
    }

    /** What everybody did who was there, by official and in their order. */
    public SortedMap<String, String> voters() {
        var voters = new TreeMap<String, String>();
        votes.forEach((official, vote) -> voters.put(official, vote.name()));
        return voters;
    }

    public int inFavour() {
        return number(Vote.IN_FAVOUR);
    }

    public int against() {
        return number(Vote.AGAINST);
    }

    public int abstained() {
        return number(Vote.ABSTAINED);
    }

    /** How many left the room for it. */
    public int left() {
        return number(Vote.LEFT);
    }

    private int number(Vote wanted) {
        return (int) votes.values().stream().filter(vote -> vote == wanted).count();
    }

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
