package org.mingjing.risk.disclosure.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.consent.Consent;
import org.mingjing.risk.consent.WithdrawalView;

/**
 * That an adopted policy is not to begin, for what stands in it is wrong: it took two people to adopt it and takes two to
 * withdraw it, a supervisor who asks and somebody of the Party committee who decides.
 */
@Entity
@Table(name = "disclosure_policy_withdrawal")
class PolicyWithdrawal {
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

    protected PolicyWithdrawal() {}

    /** @param no counts those that were asked for of one policy */
    PolicyWithdrawal(DisclosurePolicy policy, int no, String reason, Caller supervisor, OffsetDateTime now) {
        policy.refuseUnlessStillToCome(now.toLocalDate());
        this.id = Ids.next();
        this.edition = policy.edition();
        this.no = no;
        this.consent = new Consent(reason, supervisor, now);
    }

    int no() {
        return no;
    }

    Consent consent() {
        return consent;
    }

    long version() {
        return version;
    }

    WithdrawalView view() {
        return WithdrawalView.of(edition, no, consent);
    }
}
