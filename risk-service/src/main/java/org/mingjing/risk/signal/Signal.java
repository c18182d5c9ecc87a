package org.mingjing.risk.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

/** One fact about a power that another service upheld. It is told in any order, and a withdrawal is for good. */
@Entity
@Table(name = "signal")
class Signal {
    enum Source {
        RED_CARD,
        COMPLAINT
    }

    private static final String USED_AFTER_CANCELLATION = "CANCELLED_POWER_USED";

    @Id
    private UUID id;

    @Column(name = "fact")
    private String fact;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "detail")
    private String detail;

    @Column(name = "upheld_on")
    private LocalDate upheldOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Signal() {}

    Signal(Source source, String code, String powerCode, String unitCode, String detail, OffsetDateTime now) {
        this.id = Ids.next();
        this.fact = factOf(source, code);
        this.source = source;
        this.powerCode = powerCode;
        this.unitCode = unitCode;
        this.detail = detail;
        this.recordedAt = now;
    }

    static String factOf(Source source, String code) {
        return source + ":" + code;
    }

    void uphold(LocalDate on) {
        if (upheldOn == null) {
            upheldOn = on;
        }
    }

    void withdraw(LocalDate on) {
        if (withdrawnOn == null) {
            withdrawnOn = on;
        }
    }

    UpheldFact upheldFact() {
        return new UpheldFact(fact, upheldOn, USED_AFTER_CANCELLATION.equals(detail));
    }

    String fact() {
        return fact;
    }

    UUID id() {
        return id;
    }

    Source source() {
        return source;
    }

    String powerCode() {
        return powerCode;
    }

    String detail() {
        return detail;
    }

    LocalDate upheldOn() {
        return upheldOn;
    }

    LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
