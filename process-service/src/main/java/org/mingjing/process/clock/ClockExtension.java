package org.mingjing.process.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.calendar.Extension;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.calendar.Wording;
import org.mingjing.kit.id.Ids;

/** More time, granted once with a reason that the applicant is told (行政许可法, article 42). */
@Entity
@Immutable
@Table(name = "clock_extension")
class ClockExtension {
    @Id
    private UUID id;

    private int amount;

    @Enumerated(EnumType.STRING)
    private LimitUnit unit;

    private String reason;
    private String basis;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "granted_by")
    private String grantedBy;

    protected ClockExtension() {}

    ClockExtension(ClockGrant grant, LocalDate grantedOn, String grantedBy) {
        this.id = Ids.next();
        this.amount = grant.extra().amount();
        this.unit = grant.extra().unit();
        this.reason = grant.reason();
        this.basis = grant.basis();
        this.documentNo = grant.documentNo();
        this.grantedOn = grantedOn;
        this.grantedBy = grantedBy;
    }

    Extension extension() {
        return new Extension(extra(), Wording.same(reason), basis);
    }

    Limit extra() {
        return new Limit(amount, unit);
    }

    String reason() {
        return reason;
    }

    String basis() {
        return basis;
    }

    String documentNo() {
        return documentNo;
    }

    LocalDate grantedOn() {
        return grantedOn;
    }
}
