package org.mingjing.process.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.events.risk.PowerPublished;

/** What the catalogue that a power was published in last says of it. */
@Embeddable
class PublishedPower {
    private String type;
    private String scope;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "statutory_amount")
    private Integer statutoryAmount;

    @Column(name = "statutory_unit")
    private String statutoryUnit;

    @Column(name = "promised_amount")
    private Integer promisedAmount;

    @Column(name = "promised_unit")
    private String promisedUnit;

    @Column(name = "catalogue_code")
    private String catalogueCode;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "published_revision")
    private long revision;

    /** What comes late changes nothing. */
    void learn(PowerPublished told) {
        if (told.revision() < revision) {
            return;
        }
        type = told.type();
        scope = told.scope();
        nameZh = told.nameZh();
        nameEn = told.nameEn();
        statutoryAmount = told.statutoryAmount();
        statutoryUnit = told.statutoryUnit();
        promisedAmount = told.promisedAmount();
        promisedUnit = told.promisedUnit();
        catalogueCode = told.catalogueCode();
        legalBasis = told.legalBasis();
        revision = told.revision();
    }

    /** Never, while we merely heard of its level or its end. */
    boolean wasPublished() {
        return revision > 0;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    /** Null when the power has none. */
    Limit statutoryLimit() {
        return limit(statutoryAmount, statutoryUnit);
    }

    /** Null when the power has none. */
    Limit promisedLimit() {
        return limit(promisedAmount, promisedUnit);
    }

    private static Limit limit(Integer amount, String unit) {
        return amount == null ? null : new Limit(amount, LimitUnit.valueOf(unit));
    }
}
