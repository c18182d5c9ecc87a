package org.mingjing.bench.quarkus;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "public_record")
class PublicRecord {
    @Id
    private long no;

    @Column(name = "kind")
    private String kind;

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

    @Column(name = "rating_no")
    private Integer ratingNo;

    @Column(name = "edition")
    private int edition;

    @Column(name = "since")
    private OffsetDateTime since;

    @Convert(converter = Json.class)
    @Column(name = "content")
    private Map<String, Object> content;

    @Column(name = "withdrawn")
    private boolean withdrawn;

    @Column(name = "tokens")
    private String[] tokens;

    @Column(name = "indexed")
    private boolean indexed;

    long getNo() {
        return no;
    }

    String getCatalogueCode() {
        return catalogueCode;
    }

    long getPowerRevision() {
        return powerRevision;
    }

    int getEdition() {
        return edition;
    }

    OffsetDateTime getSince() {
        return since;
    }

    Map<String, Object> getContent() {
        return content;
    }
}
