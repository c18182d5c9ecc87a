package org.mingjing.risk.catalogue;

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

/** One edition of a unit's integrity risk level catalogue (行政权力廉政风险等级目录) for a year. */
@Entity
@Table(name = "catalogue")
class Catalogue {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "year")
    private int year;

    @Column(name = "edition")
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CatalogueState state;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "filing_number")
    private String filingNumber;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Catalogue() {}

    Catalogue(String unitCode, int year, int edition) {
        this.id = Ids.next();
        this.code = unitCode + "-" + year + "-" + edition;
        this.unitCode = unitCode;
        this.year = year;
        this.edition = edition;
        this.state = CatalogueState.DRAFT;
    }

    /** Takes other content, which only a draft or a returned catalogue may, and becomes a draft again. */
    void draw(String hash) {
        if (state != CatalogueState.DRAFT && state != CatalogueState.RETURNED) {
            throw new RuleBroken("catalogue-not-open-for-revision", code, state);
        }
        contentHash = hash;
        state = CatalogueState.DRAFT;
    }

    CatalogueDecision submit(Caller by, OffsetDateTime now) {
        return pass(Gate.SUBMISSION, by, now);
    }

    CatalogueDecision approve(Caller by, OffsetDateTime now) {
        return pass(Gate.APPROVAL, by, now);
    }

    CatalogueDecision file(String number, Caller by, OffsetDateTime now) {
        refuseUnlessBefore(Gate.FILING);
        filingNumber = number;
        return pass(Gate.FILING, by, now);
    }

    CatalogueDecision publish(Caller by, OffsetDateTime now) {
        refuseUnlessBefore(Gate.PUBLICATION);
        publishedAt = now;
        return pass(Gate.PUBLICATION, by, now);
    }

    /** The gate before which the catalogue stands gives it back; a draft has nobody to give it back to. */
    CatalogueDecision giveBack(String reason, Caller by, OffsetDateTime now) {
        var gate = Gate.before(state)
                .filter(next -> next != Gate.SUBMISSION)
                .orElseThrow(() -> new RuleBroken("catalogue-not-under-review", code, state));
        if (!by.has(gate.role())) {
            throw new RuleBroken("catalogue-gate-of-another-role", code, gate);
        }
        state = CatalogueState.RETURNED;
        filingNumber = null;
        return CatalogueDecision.returned(this, gate, reason, by, now);
    }

    void supersede() {
        if (state != CatalogueState.PUBLISHED) {
            throw new RuleBroken("catalogue-not-at-gate", code, state, CatalogueState.SUPERSEDED);
        }
        state = CatalogueState.SUPERSEDED;
    }

    private CatalogueDecision pass(Gate gate, Caller by, OffsetDateTime now) {
        refuseUnlessBefore(gate);
        state = gate.after();
        return CatalogueDecision.passed(this, gate, by, now);
    }

    private void refuseUnlessBefore(Gate gate) {
        if (Gate.before(state).filter(next -> next == gate).isEmpty()) {
            throw new RuleBroken("catalogue-not-at-gate", code, state, gate);
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
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

    CatalogueState state() {
        return state;
    }

    String contentHash() {
        return contentHash;
    }

    String filingNumber() {
        return filingNumber;
    }

    OffsetDateTime publishedAt() {
        return publishedAt;
    }

    long version() {
        return version;
    }
}
