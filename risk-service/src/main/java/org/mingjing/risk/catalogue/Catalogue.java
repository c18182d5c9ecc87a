package org.mingjing.risk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.line.CanonicalContent;
import org.mingjing.risk.catalogue.line.FrozenPower;

/** One edition of a unit's integrity risk level catalogue (行政权力廉政风险等级目录) for a year. */
@Entity
@Table(name = "catalogue")
public class Catalogue {
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

    @Column(name = "drawn_by")
    private String drawnBy;

    /** In the order in which they first did. */
    @Column(name = "drawers")
    private String[] drawers = {};

    @Column(name = "followed_by")
    private UUID followedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected Catalogue() {}

    public Catalogue(String unitCode, int year, int edition) {
        this.id = Ids.next();
        this.code = unitCode + "-" + year + "-" + edition;
        this.unitCode = unitCode;
        this.year = year;
        this.edition = edition;
        this.state = CatalogueState.DRAFT;
    }

    /** Takes other content, which only a draft or a returned catalogue may, and becomes a draft again. */
    public void draw(String hash, Caller by) {
        requireOpenForRevision();
        contentHash = hash;
        drawnBy = by.actor();
        if (!wasDrawnBy(by)) {
            drawers = Stream.concat(Stream.of(drawers), Stream.of(drawnBy)).toArray(String[]::new);
        }
        state = CatalogueState.DRAFT;
    }

    /** Once or again, now or in an earlier round. */
    boolean wasDrawnBy(Caller caller) {
        return List.of(drawers).contains(caller.actor());
    }

    public void requireOpenForRevision() {
        if (state != CatalogueState.DRAFT && state != CatalogueState.RETURNED) {
            throw new RuleBroken("catalogue-not-open-for-revision", code, state);
        }
    }

    public CatalogueDecision submit(Caller by, Passages earlier, OffsetDateTime now) {
        return pass(Gate.SUBMISSION, by, earlier, now);
    }

    public CatalogueDecision approve(Caller by, Passages earlier, OffsetDateTime now) {
        return pass(Gate.APPROVAL, by, earlier, now);
    }

    public CatalogueDecision file(String number, Caller by, Passages earlier, OffsetDateTime now) {
        requireOpenTo(Gate.FILING, by, earlier);
        filingNumber = number;
        return pass(Gate.FILING, by, earlier, now);
    }

    public CatalogueDecision publish(Caller by, Passages earlier, OffsetDateTime now) {
        requireOpenTo(Gate.PUBLICATION, by, earlier);
        publishedAt = now;
        return pass(Gate.PUBLICATION, by, earlier, now);
    }

    /** The gate before which the catalogue stands gives it back; a draft has nobody to give it back to. */
    public CatalogueDecision giveBack(String reason, Caller by, OffsetDateTime now) {
        var gate = requiredReviewer();
        if (!by.has(gate.role())) {
            throw new RuleBroken("catalogue-gate-of-another-role", code, gate);
        }
        state = CatalogueState.RETURNED;
        filingNumber = null;
        return CatalogueDecision.returned(this, gate, reason, by, now);
    }

    /** What the gates decided on is no longer so: whoever let it through has to decide again. */
    public CatalogueDecision reopen(OffsetDateTime now) {
        var gate = requiredReviewer();
        state = CatalogueState.RETURNED;
        filingNumber = null;
        return CatalogueDecision.reopened(this, gate, now);
    }

    /** Its unit needs it no more; what was objected to and who let it through stays with the next one. */
    public CatalogueDecision withdraw(String reason, Caller by, OffsetDateTime now) {
        requireOpenForRevision();
        state = CatalogueState.WITHDRAWN;
        return CatalogueDecision.withdrawn(this, reason, by, now);
    }

    /** What was objected to in this one, which was given up, is answered in the next. */
    void makeWayFor(Catalogue next) {
        followedBy = next.id;
    }

    public void supersede() {
        if (state != CatalogueState.PUBLISHED) {
            throw new RuleBroken("catalogue-not-at-gate", code, state, CatalogueState.SUPERSEDED);
        }
        state = CatalogueState.SUPERSEDED;
    }

    /** Its unit goes by what it says. */
    public boolean isInForce() {
        return state == CatalogueState.PUBLISHED;
    }

    public boolean isUnderReview() {
        return Gate.reviewing(state).isPresent();
    }

    private Gate requiredReviewer() {
        return Gate.reviewing(state).orElseThrow(() -> new RuleBroken("catalogue-not-under-review", code, state));
    }

    /** Refuses whoever may not let it through this gate, before anything else is looked at. */
    public void requireOpenTo(Gate gate, Caller by, Passages earlier) {
        if (!gate.isBefore(state)) {
            throw new RuleBroken("catalogue-not-at-gate", code, state, gate);
        }
        earlier.refuseAnother(this, gate, by);
    }

    private CatalogueDecision pass(Gate gate, Caller by, Passages earlier, OffsetDateTime now) {
        requireOpenTo(gate, by, earlier);
        state = gate.after();
        return CatalogueDecision.passed(this, gate, by, now);
    }

    /** What is hashed and decided on when its lines are these. */
    public CanonicalContent contentOf(List<FrozenPower> drawn) {
        return CanonicalContent.of(code, edition, unitCode, year, drawn);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String unitCode() {
        return unitCode;
    }

    public int year() {
        return year;
    }

    public int edition() {
        return edition;
    }

    public CatalogueState state() {
        return state;
    }

    public String contentHash() {
        return contentHash;
    }

    String filingNumber() {
        return filingNumber;
    }

    public OffsetDateTime publishedAt() {
        return publishedAt;
    }

    public String drawnBy() {
        return drawnBy;
    }

    public long version() {
        return version;
    }
}
