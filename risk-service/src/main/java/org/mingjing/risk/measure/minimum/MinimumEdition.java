package org.mingjing.risk.measure.minimum;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.consent.Consent;

/**
 * What the levels are to demand from a day on: a supervisor proposes it, the Party committee, another person, decides. Of
 * editions from before it took two people, who laid them down stands as both, with no moment.
 */
@Entity
@Table(name = "measure_minimum_edition")
class MinimumEdition {
    enum Status {
        PROPOSED,
        ADOPTED,
        REFUSED,
        /** Adopted, and taken back before its first day. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "edition")
    private int edition;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Embedded
    private Consent consent;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Version
    @Column(name = "version")
    private long version;

    protected MinimumEdition() {}

    /** What is proposed, with nothing in it yet of who decides. */
    record Asked(LocalDate validFrom, String legalBasis, String reason, MinimumSets sets) {}

    /** @param lastBegan first day of the edition that was adopted for the latest day */
    MinimumEdition(int edition, Asked asked, LocalDate lastBegan, Caller supervisor, OffsetDateTime now) {
        this.id = Ids.next();
        this.edition = edition;
        this.validFrom = asked.validFrom();
        this.legalBasis = asked.legalBasis();
        this.consent = new Consent(asked.reason(), supervisor, now);
        requireDayToCome(lastBegan, now);
        requireDayInSight(now);
    }

    /** The day may have come meanwhile, so it is looked at again. */
    void adopt(LocalDate lastBegan, Caller committee, OffsetDateTime now) {
        consent.approve(committee, now);
        requireDayToCome(lastBegan, now);
    }

    /** By what began catalogues were submitted: another edition follows it. */
    void refuseUnlessStillToCome(LocalDate today) {
        if (status() != Status.ADOPTED) {
            throw new RuleBroken("measure-minimum-not-adopted", edition, status());
        }
        if (!validFrom.isAfter(today)) {
            throw new RuleBroken("measure-minimum-began", edition, validFrom);
        }
    }

    /** As two people found, see {@link MinimumWithdrawal}. */
    void withdraw(LocalDate today) {
        refuseUnlessStillToCome(today);
        withdrawnOn = today;
    }

    private void requireDayToCome(LocalDate lastBegan, OffsetDateTime now) {
        if (!validFrom.isAfter(now.toLocalDate()) || !validFrom.isAfter(lastBegan)) {
            throw new RuleBroken("measure-minimum-day", validFrom, lastBegan);
        }
    }

    /** None begins before one that is adopted, so a slip of a digit would hold for as long. */
    private void requireDayInSight(OffsetDateTime now) {
        var last = now.toLocalDate().plusYears(1);
        if (validFrom.isAfter(last)) {
            throw new RuleBroken("measure-minimum-too-far", validFrom, last);
        }
    }

    Status status() {
        if (withdrawnOn != null) {
            return Status.WITHDRAWN;
        }
        return switch (consent.status()) {
            case PROPOSED -> Status.PROPOSED;
            case APPROVED -> Status.ADOPTED;
            case REFUSED -> Status.REFUSED;
        };
    }

    int edition() {
        return edition;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String legalBasis() {
        return legalBasis;
    }

    Consent consent() {
        return consent;
    }

    long version() {
        return version;
    }
}
