package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.signal.Evidence;

/** Another rating that new evidence suggests. A person takes or refuses it; until then the level stays what it was. */
@Entity
@Table(name = "rating_proposal")
class RatingProposal {
    enum Status {
        OPEN,
        ACCEPTED,
        REFUSED,
        SUPERSEDED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "base_rating_no")
    private int baseRatingNo;

    @Column(name = "facts")
    private String facts;

    @Embedded
    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_level")
    private Level fromLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_level")
    private Level toLevel;

    @Column(name = "from_score")
    private BigDecimal fromScore;

    @Column(name = "to_score")
    private BigDecimal toScore;

    @Column(name = "derivation_zh")
    private String derivationZh;

    @Column(name = "derivation_en")
    private String derivationEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Version
    @Column(name = "version")
    private long version;

    protected RatingProposal() {}

    RatingProposal(Rating base, String facts, Derivation target, OffsetDateTime now) {
        this.id = Ids.next();
        this.powerCode = base.powerCode();
        this.baseRatingNo = base.no();
        this.facts = facts;
        this.evidence = target.inputs().evidence();
        this.fromLevel = base.level();
        this.toLevel = target.level();
        this.fromScore = base.score();
        this.toScore = target.score();
        this.derivationZh = target.textZh();
        this.derivationEn = target.textEn();
        this.status = Status.OPEN;
        this.openedAt = now;
    }

    /** Takes the proposal, if it still speaks of the rating that the power has. */
    void accept(String actor, String reason, int currentRatingNo, OffsetDateTime now) {
        refuseUnlessOpen();
        if (baseRatingNo != currentRatingNo) {
            throw new RuleBroken("rating-proposal-outdated", powerCode);
        }
        close(Status.ACCEPTED, now);
        decided(actor, reason);
    }

    void refuse(String actor, String reason, OffsetDateTime now) {
        refuseUnlessOpen();
        close(Status.REFUSED, now);
        decided(actor, reason);
    }

    void supersede(OffsetDateTime now) {
        refuseUnlessOpen();
        close(Status.SUPERSEDED, now);
    }

    void withdraw(OffsetDateTime now) {
        refuseUnlessOpen();
        close(Status.WITHDRAWN, now);
    }

    /** Whether this proposal, open or refused, already answers for these facts on this rating. */
    boolean isAbout(Rating base, String otherFacts, Derivation target) {
        return baseRatingNo == base.no()
                && facts.equals(otherFacts)
                && evidence.equals(target.inputs().evidence());
    }

    private void refuseUnlessOpen() {
        if (status != Status.OPEN) {
            throw new RuleBroken("rating-proposal-not-open", powerCode, status);
        }
    }

    private void close(Status closed, OffsetDateTime now) {
        status = closed;
        closedAt = now;
    }

    private void decided(String actor, String reason) {
        decidedBy = actor;
        decisionReason = reason;
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    Evidence evidence() {
        return evidence;
    }

    Level fromLevel() {
        return fromLevel;
    }

    Level toLevel() {
        return toLevel;
    }

    BigDecimal fromScore() {
        return fromScore;
    }

    BigDecimal toScore() {
        return toScore;
    }

    String derivationZh() {
        return derivationZh;
    }

    String derivationEn() {
        return derivationEn;
    }

    Status status() {
        return status;
    }

    OffsetDateTime openedAt() {
        return openedAt;
    }

    OffsetDateTime closedAt() {
        return closedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    String decisionReason() {
        return decisionReason;
    }
}
