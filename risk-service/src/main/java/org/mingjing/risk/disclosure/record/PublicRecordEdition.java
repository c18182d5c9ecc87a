package org.mingjing.risk.disclosure.record;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** What a public record said from a moment on. What was public once stays on record. */
@Entity
@Immutable
@Table(name = "public_record_edition")
class PublicRecordEdition {
    @Id
    private UUID id;

    @Column(name = "record_no")
    private long recordNo;

    @Column(name = "edition")
    private int edition;

    @Column(name = "catalogue_code")
    private String catalogueCode;

    @Column(name = "since")
    private OffsetDateTime since;

    /** Null from the edition on in which it was withdrawn. */
    @Convert(converter = Content.class)
    @Column(name = "content")
    private Map<String, Object> content;

    protected PublicRecordEdition() {}

    PublicRecordEdition(PublicRecord record) {
        this.id = Ids.next();
        this.recordNo = record.no();
        this.edition = record.edition();
        this.catalogueCode = record.catalogueCode();
        this.since = record.since();
        this.content = record.isWithdrawn() ? null : record.content();
    }

    long recordNo() {
        return recordNo;
    }

    String catalogueCode() {
        return catalogueCode;
    }

    OffsetDateTime since() {
        return since;
    }

    Map<String, Object> content() {
        return content;
    }
}
