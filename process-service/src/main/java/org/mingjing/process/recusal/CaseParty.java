package org.mingjing.process.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** A company, school or registered person that somebody said a case is about. */
@Entity
@Immutable
@Table(name = "case_party")
class CaseParty {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "party_code")
    private String partyCode;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private OffsetDateTime statedAt;

    protected CaseParty() {}

    /** @param statedBy null when a municipal system reported the case */
    CaseParty(String caseNumber, String partyCode, String statedBy, OffsetDateTime statedAt) {
        this.id = Ids.next();
        this.caseNumber = caseNumber;
        this.partyCode = partyCode;
        this.statedBy = statedBy;
        this.statedAt = statedAt;
    }

    String partyCode() {
        return partyCode;
    }
}
