package org.mingjing.bench.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "power")
class Power {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "type")
    private String type;

    @Column(name = "scope")
    private String scope;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "led_by")
    private String ledBy;

    @Column(name = "public_attention")
    private String publicAttention;

    @Column(name = "delegated_by_superior")
    private boolean delegatedBySuperior;

    @Column(name = "discretion")
    private String discretion;

    @Column(name = "importance")
    private int importance;

    @Column(name = "yearly_cases")
    private int yearlyCases;

    @Column(name = "corruption_probability")
    private int corruptionProbability;

    @Column(name = "statutory_limit")
    private int statutoryLimit;

    @Column(name = "statutory_unit")
    private String statutoryUnit;

    @Column(name = "promised_limit")
    private int promisedLimit;

    @Column(name = "promised_unit")
    private String promisedUnit;

    @Column(name = "status")
    private String status;

    @Column(name = "cancelled_by_document")
    private String cancelledByDocument;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "level")
    private String level;

    @Column(name = "rating_state")
    private String ratingState;

    @Column(name = "rating_no")
    private int ratingNo;

    @Column(name = "catalogue_code")
    private String catalogueCode;

    @Column(name = "published_level")
    private String publishedLevel;

    @Column(name = "published_rating_no")
    private Integer publishedRatingNo;

    @Column(name = "revision")
    private long revision;

    @Column(name = "version")
    private long version;

    String getStatus() {
        return status;
    }

    String getCancelledByDocument() {
        return cancelledByDocument;
    }

    LocalDate getCancelledOn() {
        return cancelledOn;
    }

    String getCatalogueCode() {
        return catalogueCode;
    }

    Integer getPublishedRatingNo() {
        return publishedRatingNo;
    }

    long getVersion() {
        return version;
    }
}
