package org.mingjing.risk.integrityfile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.events.risk.IntegrityFileItemAdded;

/** One item in an official's integrity file, chained to the one before. Never altered: what was wrong is corrected by another. */
@Entity
@Immutable
@Table(name = "integrity_file_entry")
class FileEntry {
    static final int READ_BY_PROVIDER_DAYS = 90;

    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "no")
    private int no;

    @Embedded
    private Item item;

    /** The words, sealed. */
    @Column(name = "sealed")
    private String sealed;

    @Column(name = "provided_by")
    private String providedBy;

    @Column(name = "provided_at")
    private OffsetDateTime providedAt;

    /** Of the canonical text that was hashed. */
    @Column(name = "form")
    private int form;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    protected FileEntry() {}

    /** @param previous the last entry of the file until now; null for its first */
    FileEntry(
            UUID id, String officialCode, FileEntry previous, Item item, String sealed, String by, OffsetDateTime now) {
        this.id = id;
        this.officialCode = officialCode;
        this.no = previous == null ? 1 : previous.no + 1;
        this.item = item;
        this.sealed = sealed;
        this.providedBy = by;
        // As exact as the database keeps it, or the hash would not be found again.
        this.providedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.form = CanonicalEntry.FORM;
        this.previousHash = previous == null ? CanonicalEntry.BEGINNING : previous.hash;
        this.hash = canonical().hash();
    }

    /** Whether it says what it said when it was put behind the entry with this hash. */
    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(canonical().hash());
    }

    /** Long enough to see a slip. Afterwards who put it in for a unit reads it as everybody does: under an approval, on the register. */
    boolean mayBeReadByProvider(OffsetDateTime now) {
        return item.provider() == Provider.SELF || now.isBefore(providedAt.plusDays(READ_BY_PROVIDER_DAYS));
    }

    IntegrityFileItemAdded told() {
        return new IntegrityFileItemAdded(officialCode, no, item.corrects(), hash);
    }

    private CanonicalEntry canonical() {
        return new CanonicalEntry(form, previousHash, id, officialCode, no, item, sealed, providedBy, providedAt);
    }

    UUID id() {
        return id;
    }

    String officialCode() {
        return officialCode;
    }

    int no() {
        return no;
    }

    Item item() {
        return item;
    }

    String sealed() {
        return sealed;
    }

    String providedBy() {
        return providedBy;
    }

    OffsetDateTime providedAt() {
        return providedAt;
    }

    String hash() {
        return hash;
    }
}
