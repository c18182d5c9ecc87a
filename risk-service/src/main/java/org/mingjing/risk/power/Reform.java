package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** One reform of a power: what was done, from which day, by which document, why and by whom. */
@Entity
@Immutable
@Table(name = "power_reform")
class Reform {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "no")
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReformKind kind;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "target")
    private String target;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private OffsetDateTime orderedAt;

    protected Reform() {}

    /** The last reform of the power, which has just been carried out. */
    Reform(Power power, ReformOrder order, String orderedBy, OffsetDateTime orderedAt) {
        this.id = Ids.next();
        this.powerCode = power.code();
        this.no = power.standing().reforms();
        this.kind = order.kind();
        this.documentNo = order.documentNo();
        this.effectiveOn = order.effectiveOn();
        this.reason = order.reason();
        this.target = order.target();
        this.orderedBy = orderedBy;
        this.orderedAt = orderedAt;
    }

    ReformOrder order() {
        return new ReformOrder(kind, documentNo, effectiveOn, reason, target);
    }

    int no() {
        return no;
    }

    String powerCode() {
        return powerCode;
    }

    String orderedBy() {
        return orderedBy;
    }

    OffsetDateTime orderedAt() {
        return orderedAt;
    }
}
