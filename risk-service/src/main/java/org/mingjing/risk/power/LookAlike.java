package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Somebody stated a power that looks like one that has ended (变相审批?). Only the supervisor can let it in, for the very
 * content that was looked at.
 */
@Entity
@Table(name = "power_look_alike")
class LookAlike {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "ended_code")
    private String endedCode;

    @Column(name = "percent")
    private int percent;

    /** Whether the power stood when this was raised: nothing could keep it out any more. */
    @Column(name = "standing")
    private boolean standing;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private OffsetDateTime raisedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "reason")
    private String reason;

    @Version
    @Column(name = "version")
    private long version;

    /** Admitted: another power indeed. Refused: the one that has ended, under another code. */
    enum State {
        OPEN,
        ADMITTED,
        REFUSED
    }

    protected LookAlike() {}

    LookAlike(
            String powerCode,
            PowerContent content,
            EndedPowers.Match of,
            boolean standing,
            String raisedBy,
            OffsetDateTime raisedAt) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.unitCode = content.profile().unitCode();
        this.nameZh = content.profile().nameZh();
        this.legalBasis = content.profile().legalBasis();
        this.fingerprint = content.identity();
        this.endedCode = of.endedCode();
        this.percent = of.percent();
        this.standing = standing;
        this.state = State.OPEN;
        this.raisedBy = raisedBy;
        this.raisedAt = raisedAt;
    }

    void decide(State decision, String because, Caller supervisor, OffsetDateTime now) {
        if (state != State.OPEN && !mayStandAfterAll(decision)) {
            throw new RuleBroken("look-alike-decided", powerCode, state);
        }
        if (supervisor.is(raisedBy)) {
            throw new RuleBroken("look-alike-own", powerCode);
        }
        state = decision;
        reason = because;
        decidedBy = supervisor.actor();
        decidedAt = now;
    }

    /** What stands and was refused is cancelled by a document or else let stand: it does not hang in between for good. */
    private boolean mayStandAfterAll(State decision) {
        return standing && state == State.REFUSED && decision == State.ADMITTED;
    }

    boolean isAdmitted() {
        return state == State.ADMITTED;
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    String unitCode() {
        return unitCode;
    }

    String nameZh() {
        return nameZh;
    }

    String legalBasis() {
        return legalBasis;
    }

    String fingerprint() {
        return fingerprint;
    }

    String endedCode() {
        return endedCode;
    }

    int percent() {
        return percent;
    }

    boolean standing() {
        return standing;
    }

    State state() {
        return state;
    }

    String raisedBy() {
        return raisedBy;
    }

    OffsetDateTime raisedAt() {
        return raisedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    OffsetDateTime decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
