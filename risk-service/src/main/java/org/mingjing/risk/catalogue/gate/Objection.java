package org.mingjing.risk.catalogue.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueDecision;
import org.mingjing.risk.catalogue.line.LineChange;

/** What is wrong with one line of a catalogue that went back, and what its unit answers before it is submitted again. */
@Entity
@Table(name = "catalogue_objection")
public class Objection {
    @Id
    private UUID id;

    @Column(name = "catalogue_id")
    private UUID catalogueId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private LineChange.Cause cause;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Objection() {}

    private Objection(CatalogueDecision decision, String powerCode, String reason, LineChange.Cause cause) {
        this.id = Ids.next();
        this.catalogueId = decision.catalogueId();
        this.decisionId = decision.id();
        this.powerCode = powerCode;
        this.reason = reason;
        this.cause = cause;
    }

    /** The gate that gave the catalogue back says what is wrong with the line. */
    static Objection byGate(CatalogueDecision decision, String powerCode, String reason) {
        return new Objection(decision, powerCode, reason, null);
    }

    /** The line is no longer so; drawing the catalogue up again sets it right, so nobody has to answer. */
    static Objection byChange(CatalogueDecision decision, LineChange change) {
        return new Objection(decision, change.powerCode(), null, change.cause());
    }

    /** May be worded anew until the catalogue is submitted again. */
    void answer(Catalogue catalogue, String text, Caller by, OffsetDateTime now) {
        catalogue.requireOpenForRevision();
        if (cause != null) {
            throw new RuleBroken("catalogue-objection-needs-no-answer", powerCode);
        }
        answer = text;
        answeredBy = by.actor();
        answeredAt = now;
    }

    boolean awaitsAnswer() {
        return cause == null && answer == null;
    }

    UUID decisionId() {
        return decisionId;
    }

    String powerCode() {
        return powerCode;
    }

    String reason() {
        return reason;
    }

    LineChange.Cause cause() {
        return cause;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    OffsetDateTime answeredAt() {
        return answeredAt;
    }
}
