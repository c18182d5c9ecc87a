package org.mingjing.process.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Why a breach brings a card of a grade, and since when. A change is a new version; cards name the one they came from. */
@Entity
@Immutable
@Table(name = "alert_rule")
public class AlertRule {
    @EmbeddedId
    private Key key;

    private BigDecimal share;

    @Column(name = "basis_zh")
    private String basisZh;

    @Column(name = "basis_en")
    private String basisEn;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    protected AlertRule() {}

    public Trigger trigger() {
        return key.trigger();
    }

    public Grade grade() {
        return key.grade();
    }

    int version() {
        return key.version();
    }

    /** From which share of a limit on; null for a rule that is no matter of time left. */
    public BigDecimal share() {
        return share;
    }

    String basisZh() {
        return basisZh;
    }

    String basisEn() {
        return basisEn;
    }

    LocalDate inForceFrom() {
        return inForceFrom;
    }

    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) Trigger trigger,
            @Enumerated(EnumType.STRING) Grade grade,
            int version) implements Serializable {}
}
