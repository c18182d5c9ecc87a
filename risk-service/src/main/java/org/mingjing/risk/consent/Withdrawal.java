package org.mingjing.risk.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;

/**
 * That an adopted edition is not to begin, for what stands in it is wrong: it took two people to adopt it and takes two to
 * withdraw it, a supervisor who asks and somebody of the Party committee who decides.
 */
@MappedSuperclass
public abstract class Withdrawal {
    @Id
    private UUID id;

    @Column(name = "edition")
    private int edition;

    @Column(name = "no")
    private int no;

    @Embedded
    private Consent consent;

    @Version
    @Column(name = "version")
    private long version;

    protected Withdrawal() {}

    /** @param no counts those that were asked for of one edition */
    protected Withdrawal(int edition, int no, String reason, Caller supervisor, OffsetDateTime now) {
        this.id = Ids.next();
        this.edition = edition;
        this.no = no;
        this.consent = new Consent(reason, supervisor, now);
    }

    public int no() {
        return no;
    }

    public Consent consent() {
        return consent;
    }

    public long version() {
        return version;
    }

    /** As staff see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(
            int edition,
            int no,
            String reason,
            Consent.Status status,
            String proposedBy,
            OffsetDateTime proposedAt,
            String decidedBy,
            OffsetDateTime decidedAt,
            String decisionReason) {}

    public View view() {
        return new View(
                edition,
                no,
                consent.reason(),
                consent.status(),
                consent.proposedBy(),
                consent.proposedAt(),
                consent.decidedBy(),
                consent.decidedAt(),
                consent.decisionReason());
    }
}
