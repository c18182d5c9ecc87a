package org.mingjing.risk.interest.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.events.risk.InterestRead;

/** One line of the register: who read the names in which interest of whom, when and what for. Never altered. */
@Entity
@Immutable
@Table(name = "interest_reading")
class InterestReading {
    @Id
    private UUID id;

    @Column(name = "interest_id")
    private UUID interestId;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "read_by")
    private String readBy;

    /** Sealed: it may say something of the official. */
    @Column(name = "purpose")
    private String purpose;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    protected InterestReading() {}

    InterestReading(
            UUID id, UUID interestId, String officialCode, String readBy, String purpose, OffsetDateTime readAt) {
        this.id = id;
        this.interestId = interestId;
        this.officialCode = officialCode;
        this.readBy = readBy;
        this.purpose = purpose;
        this.readAt = readAt;
    }

    InterestRead told() {
        return new InterestRead(id, interestId, officialCode, readBy);
    }

    UUID id() {
        return id;
    }

    UUID interestId() {
        return interestId;
    }

    String officialCode() {
        return officialCode;
    }

    String readBy() {
        return readBy;
    }

    String purpose() {
        return purpose;
    }

    OffsetDateTime readAt() {
        return readAt;
    }
}
