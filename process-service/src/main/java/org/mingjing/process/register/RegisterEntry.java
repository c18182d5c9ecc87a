package org.mingjing.process.register;

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
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.procedure.Stage;

/** One entry of the register; what it says is JSON, as it was recorded. */
@Entity
@Immutable
@Table(name = "register_entry")
public class RegisterEntry {
    /** That a case was opened. */
    public static final String OPEN = "OPEN";

    /** Whom a case is about, said by another than its handler. */
    public static final String PARTY = "PARTY";

    /** That somebody was kept out. */
    public static final String RECUSAL = "RECUSAL";

    /** What a member said in a collective decision. */
    public static final String VIEW = "VIEW";

    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "step_no")
    private Integer stepNo;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String kind;
    private String official;

    @Column(name = "unit_code")
    private String unitCode;

    private String content;

    private UUID corrects;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected RegisterEntry() {}

    RegisterEntry(Fact fact, String content, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.caseNumber = fact.caseNumber();
        this.stepNo = fact.stepNo();
        this.stage = fact.stage();
        this.kind = fact.kind();
        this.official = fact.official();
        this.unitCode = fact.unitCode();
        this.content = content;
        this.corrects = fact.corrects();
        this.recordedAt = recordedAt;
    }

    /**
     * Whoever wrote it says what was wrong with it, or who leads their unit; for nobody else to put words beside another's.
     * What a member said in a collective decision is theirs alone, also before who leads.
     *
     * @param ofTheirUnit whether it was written in a unit of the caller
     */
    public void refuseCorrectionBy(Caller caller, boolean ofTheirUnit) {
        var leadsTheWriter = ofTheirUnit && caller.has(Roles.UNIT_LEADER) && !VIEW.equals(kind);
        if (!caller.is(official) && !leadsTheWriter) {
            throw new RuleBroken("entry-of-another");
        }
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Integer stepNo() {
        return stepNo;
    }

    public Stage stage() {
        return stage;
    }

    public String kind() {
        return kind;
    }

    public String official() {
        return official;
    }

    public String unitCode() {
        return unitCode;
    }

    public String content() {
        return content;
    }

    public UUID corrects() {
        return corrects;
    }

    public OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
