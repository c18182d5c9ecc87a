package org.mingjing.bench.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "catalogue_line")
class CatalogueLine {
    @Id
    private UUID id;

    @Column(name = "catalogue_id")
    private UUID catalogueId;

    @Column(name = "power_code")
    private String powerCode;

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

    @Column(name = "statutory_limit")
    private int statutoryLimit;

    @Column(name = "statutory_unit")
    private String statutoryUnit;

    @Column(name = "promised_limit")
    private int promisedLimit;

    @Column(name = "promised_unit")
    private String promisedUnit;

    @Column(name = "risk_points")
    private int riskPoints;

    @Column(name = "score")
    private BigDecimal score;

    @Column(name = "level")
    private String level;

    @Column(name = "rating_no")
    private int ratingNo;

    @Column(name = "derivation_zh")
    private String derivationZh;

    @Column(name = "derivation_en")
    private String derivationEn;

    String getPowerCode() {
        return powerCode;
    }

    String getUnitCode() {
        return unitCode;
    }

    String getType() {
        return type;
    }

    String getNameZh() {
        return nameZh;
    }

    String getNameEn() {
        return nameEn;
    }

    String getLegalBasis() {
        return legalBasis;
    }

    int getStatutoryLimit() {
        return statutoryLimit;
    }

    String getStatutoryUnit() {
        return statutoryUnit;
    }

    int getPromisedLimit() {
        return promisedLimit;
    }

    String getPromisedUnit() {
        return promisedUnit;
    }
}
