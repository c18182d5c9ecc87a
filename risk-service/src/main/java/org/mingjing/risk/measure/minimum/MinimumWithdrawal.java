package org.mingjing.risk.measure.minimum;

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

/** That an adopted edition is not to begin: a supervisor asks for it and somebody of the Party committee decides. */
@Entity
@Table(name = "measure_minimum_withdrawal")
class MinimumWithdrawal {
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

    protected MinimumWithdrawal() {}

    /** @param no counts those that were asked for of one edition */
    MinimumWithdrawal(MinimumEdition edition, int no, String reason, Caller supervisor, OffsetDateTime now) {
        edition.refuseUnlessStillToCome(now.toLocalDate());
        this.id = Ids.next();
        this.edition = edition.edition();
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
