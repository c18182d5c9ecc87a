package org.mingjing.risk.pledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.events.risk.PledgeSigned;
import org.mingjing.kit.id.Ids;

/** An official signed the pledge of a year. */
@Entity
@Immutable
@Table(name = "pledge")
class Pledge {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "year")
    private int year;

    @Column(name = "edition")
    private int edition;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    protected Pledge() {}

    Pledge(String officialCode, String unitCode, PledgeText text, OffsetDateTime signedAt) {
        this.id = Ids.next();
        this.officialCode = officialCode;
        this.unitCode = unitCode;
        this.year = text.year();
        this.edition = text.edition();
        this.sha256 = text.sha256();
        this.signedAt = signedAt;
    }

    PledgeSigned told() {
        return new PledgeSigned(officialCode, year, sha256);
    }

    UUID id() {
        return id;
    }

    String officialCode() {
        return officialCode;
    }

    String unitCode() {
        return unitCode;
    }

    int year() {
        return year;
    }

    int edition() {
        return edition;
    }

    String sha256() {
        return sha256;
    }

    OffsetDateTime signedAt() {
        return signedAt;
    }
}
