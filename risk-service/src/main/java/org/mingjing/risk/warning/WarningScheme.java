package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The figures of the tiers and the days of a warning's steps, valid for a time. */
@Entity
@Immutable
@Table(name = "warning_scheme")
class WarningScheme {
    @Id
    private String code;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Embedded
    private TierFigures figures;

    @Embedded
    private WarningDays days;

    protected WarningScheme() {}

    String code() {
        return code;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** The first day on which it is valid no more; null while no end is set. */
    LocalDate validUntil() {
        return validUntil;
    }

    TierFigures figures() {
        return figures;
    }

    WarningDays days() {
        return days;
    }
}
