package org.mingjing.process.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** The view one member gave, under their own name and once. */
@Entity
@Immutable
@Table(name = "collective_vote")
public class Vote {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "step_no")
    private int stepNo;

    private String official;

    @Enumerated(EnumType.STRING)
    private View view;

    private String opinion;

    @Column(name = "given_at")
    private OffsetDateTime givenAt;

    protected Vote() {}

    Vote(String caseNumber, int stepNo, String official, View view, String opinion, OffsetDateTime givenAt) {
        this.id = Ids.next();
        this.caseNumber = caseNumber;
        this.stepNo = stepNo;
        this.official = official;
        this.view = view;
        this.opinion = opinion;
        this.givenAt = givenAt;
    }

    public UUID id() {
        return id;
    }

    public int stepNo() {
        return stepNo;
    }

    public String official() {
        return official;
    }

    public View view() {
        return view;
    }

    public String opinion() {
        return opinion;
    }
}
