package org.mingjing.risk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
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

    @Embedded
    private Drawing drawing;

    @Embedded
    private Progress progress;

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
        this.drawing = Drawing.NONE;
        this.progress = Progress.BEGUN;
    }

    /** Takes other content, which only a draft or a returned catalogue may, and becomes a draft again. */
    public void draw(String hash, Caller by) {
        requireOpenForRevision();
        drawing = drawing.again(hash, by);
        progress = progress.drawn();
    }

    boolean wasDrawnBy(Caller caller) {
        return drawing.isOf(caller);
    }

    public void requireOpenForRevision() {
        progress.refuseUnlessOpenForRevision(code);
    }

    public CatalogueDecision submit(Caller by, Passages earlier, OffsetDateTime now) {
        return pass(Gate.SUBMISSION, by, earlier, now);
    }

    public CatalogueDecision approve(Caller by, Passages earlier, OffsetDateTime now) {
        return pass(Gate.APPROVAL, by, earlier, now);
    }

    public CatalogueDecision file(String number, Caller by, Passages earlier, OffsetDateTime now) {
        requireOpenTo(Gate.FILING, by, earlier);
        progress = progress.filedUnder(number);
        return pass(Gate.FILING, by, earlier, now);
    }

    public CatalogueDecision publish(Caller by, Passages earlier, OffsetDateTime now) {
        requireOpenTo(Gate.PUBLICATION, by, earlier);
        progress = progress.madePublic(now);
        return pass(Gate.PUBLICATION, by, earlier, now);
    }

    /** The gate before which the catalogue stands gives it back; a draft has nobody to give it back to. */
    public CatalogueDecision giveBack(String reason, Caller by, OffsetDateTime now) {
        var gate = progress.reviewer(code);
        if (!by.has(gate.role())) {
            throw new RuleBroken("catalogue-gate-of-another-role", code, gate);
        }
        progress = progress.returned();
        return CatalogueDecision.returned(this, gate, reason, by, now);
    }

    /** What the gates decided on is no longer so: whoever let it through has to decide again. */
    public CatalogueDecision reopen(OffsetDateTime now) {
        var gate = progress.reviewer(code);
        progress = progress.returned();
        return CatalogueDecision.reopened(this, gate, now);
    }

    /** Its unit needs it no more; what was objected to and who let it through stays with the next one. */
    public CatalogueDecision withdraw(String reason, Caller by, OffsetDateTime now) {
        requireOpenForRevision();
        progress = progress.withdrawn();
        return CatalogueDecision.withdrawn(this, reason, by, now);
    }

    /** What was objected to in this one, which was given up, is answered in the next. */
    void makeWayFor(Catalogue next) {
        followedBy = next.id;
    }

    public void supersede() {
        progress = progress.superseded(code);
    }

    /** Its unit goes by what it says. */
    public boolean isInForce() {
        return progress.isInForce();
    }

    public boolean isUnderReview() {
        return progress.isUnderReview();
    }

    /** Refuses whoever may not let it through this gate, before anything else is looked at. */
    public void requireOpenTo(Gate gate, Caller by, Passages earlier) {
        progress.refuseUnlessBefore(gate, code);
        earlier.refuseAnother(this, gate, by);
    }

    private CatalogueDecision pass(Gate gate, Caller by, Passages earlier, OffsetDateTime now) {
        requireOpenTo(gate, by, earlier);
        progress = progress.through(gate);
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
        return progress.state();
    }

    public String contentHash() {
        return drawing.contentHash();
    }

    String filingNumber() {
        return progress.filingNumber();
    }

    public OffsetDateTime publishedAt() {
        return progress.publishedAt();
    }

    public String drawnBy() {
        return drawing.by();
    }

    public long version() {
        return version;
    }
}
