package org.mingjing.risk.integrityfile.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.events.risk.IntegrityFileRead;
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.integrityfile.ChainCheck;

/** One line of the register of readings: who read which parts of whose file, when and under which approval. Never altered. */
@Entity
@Immutable
@Table(name = "integrity_file_reading")
class FileReading {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "approval_id")
    private UUID approvalId;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "parts")
    private String[] parts;

    @Column(name = "entries")
    private int entries;

    @Column(name = "head")
    private String head;

    protected FileReading() {}

    /** @param chain as it was found at this reading; later ones must find it so again */
    FileReading(ReadingApproval approval, Set<FilePart> parts, LocalDate asOf, ChainCheck chain, OffsetDateTime now) {
        this.id = Ids.next();
        this.officialCode = approval.officialCode();
        this.approvalId = approval.id();
        this.readBy = approval.request().askedBy();
        this.readAt = now;
        this.asOf = asOf;
        this.parts = parts.stream().sorted().map(FilePart::name).toArray(String[]::new);
        this.entries = chain.entries();
        this.head = chain.head();
    }

    IntegrityFileRead told() {
        return new IntegrityFileRead(id, officialCode, readBy, approvalId);
    }

    UUID id() {
        return id;
    }

    String officialCode() {
        return officialCode;
    }

    UUID approvalId() {
        return approvalId;
    }

    String readBy() {
        return readBy;
    }

    OffsetDateTime readAt() {
        return readAt;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<FilePart> parts() {
        return Arrays.stream(parts).map(FilePart::valueOf).toList();
    }
}
