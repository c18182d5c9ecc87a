package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

/** That a power is to be rated again, which nobody can propose before an analyst judged what the scheme in force asks for. */
@Entity
@Table(name = "awaited_judgement")
class AwaitedJudgement {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private ProposalReason reason;

    @Column(name = "since")
    private OffsetDateTime since;

    protected AwaitedJudgement() {}

    AwaitedJudgement(String powerCode, ProposalReason reason, OffsetDateTime since) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.reason = reason;
        this.since = since;
    }

    /** The reason came about once more: a rating from before that answers nothing. */
    void renew(OffsetDateTime again) {
        since = again.isAfter(since) ? again : since;
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    ProposalReason reason() {
        return reason;
    }

    OffsetDateTime since() {
        return since;
    }
}
