package org.mingjing.risk.disclosure.record;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjing.risk.disclosure.policy.RecordKind;

/** A power, risk point or measure of a published catalogue, as it is public now. */
@Entity
@Table(name = "public_record")
public class PublicRecord {
    /** In the order in which records became public; the order of every list. */
    @Id
    private long no;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RecordKind kind;

    @Column(name = "code")
    private String code;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "type")
    private String type;

    @Column(name = "level")
    private String level;

    @Column(name = "catalogue_code")
    private String catalogueCode;

    @Column(name = "power_revision")
    private long powerRevision;

    /** Of the rating that the level follows from; null until a record of old is written again. */
    @Column(name = "rating_no")
    private Integer ratingNo;

    @Column(name = "edition")
    private int edition;

    @Column(name = "since")
    private OffsetDateTime since;

    @Convert(converter = Content.class)
    @Column(name = "content")
    private Map<String, Object> content;

    @Column(name = "withdrawn")
    private boolean withdrawn;

    /** By what it is found today; null before it was ever looked at. */
    @Column(name = "tokens")
    private String[] tokens;

    @Column(name = "indexed")
    private boolean indexed;

    protected PublicRecord() {}

    PublicRecord(long no, Statement said) {
        this.no = no;
        this.kind = said.kind();
        this.code = said.code();
        take(said);
        this.edition = 1;
        this.since = said.power().since();
        this.content = said.content();
    }

    /** @return the edition that begins with it; empty when it says nothing new */
    Optional<PublicRecordEdition> restate(Statement said) {
        boolean another = editionOf(said) > edition;
        take(said);
        if (!another) {
            return Optional.empty();
        }
        withdrawn = false;
        content = said.content();
        return Optional.of(next(said.power().since()));
    }

    /** The catalogue that its power stands in now lists it no more. */
    PublicRecordEdition withdraw(Statement.OfPower power) {
        catalogueCode = power.catalogueCode();
        withdrawn = true;
        indexed = false;
        return next(power.since());
    }

    RecordVersion version() {
        return new RecordVersion(no, edition, powerRevision);
    }

    /** The edition in which it says this, also when it is still to be taken in. */
    int editionOf(Statement said) {
        return withdrawn || !content.equals(said.content()) ? edition + 1 : edition;
    }

    private void take(Statement said) {
        powerCode = said.power().code();
        unitCode = said.power().unitCode();
        type = said.power().type().name();
        level = said.power().level().name();
        catalogueCode = said.power().catalogueCode();
        powerRevision = said.power().revision();
        ratingNo = said.power().ratingNo();
        indexed = false;
    }

    private PublicRecordEdition next(OffsetDateTime from) {
        edition++;
        since = from;
        return new PublicRecordEdition(this);
    }

    void foundBy(Set<String> now) {
        tokens = now.toArray(String[]::new);
        indexed = true;
    }

    Set<String> tokens() {
        return tokens == null ? Set.of() : Set.of(tokens);
    }

    public long no() {
        return no;
    }

    public RecordKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    String powerCode() {
        return powerCode;
    }

    String unitCode() {
        return unitCode;
    }

    String type() {
        return type;
    }

    String level() {
        return level;
    }

    public String catalogueCode() {
        return catalogueCode;
    }

    long powerRevision() {
        return powerRevision;
    }

    public int edition() {
        return edition;
    }

    public OffsetDateTime since() {
        return since;
    }

    public Map<String, Object> content() {
        return content;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
