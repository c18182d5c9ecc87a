package org.mingjing.process.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** An official was kept from acting in a case. */
@Entity
@Immutable
@Table(name = "recusal")
class Recusal {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    private String official;

    /** Null for an act that belongs to no step. */
    @Column(name = "step_no")
    private Integer stepNo;

    @Column(name = "recused_at")
    private OffsetDateTime recusedAt;

    protected Recusal() {}

    Recusal(String caseNumber, String official, Integer stepNo, OffsetDateTime recusedAt) {
        this.id = Ids.next();
        this.caseNumber = caseNumber;
        this.official = official;
        this.stepNo = stepNo;
        this.recusedAt = recusedAt;
    }

    String official() {
        return official;
    }

    OffsetDateTime recusedAt() {
        return recusedAt;
    }
}
