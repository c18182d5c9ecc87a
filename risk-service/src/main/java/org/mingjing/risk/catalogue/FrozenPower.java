package org.mingjing.risk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.LimitUnit;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.rating.Rating;

/** A power and its rating as they were when the catalogue was drawn up: what the gates decide on. */
@Embeddable
record FrozenPower(
        @Column(name = "power_code") String powerCode,
        @Column(name = "unit_code") String unitCode,
        @Enumerated(EnumType.STRING) @Column(name = "type") PowerType type,
        @Enumerated(EnumType.STRING) @Column(name = "scope") Scope scope,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn,
        @Column(name = "legal_basis") String legalBasis,
        @Column(name = "statutory_limit") int statutoryLimit,

        @Enumerated(EnumType.STRING) @Column(name = "statutory_unit")
        LimitUnit statutoryUnit,

        @Column(name = "promised_limit") int promisedLimit,

        @Enumerated(EnumType.STRING) @Column(name = "promised_unit")
        LimitUnit promisedUnit,

        @Column(name = "risk_points") int riskPoints,
        @Column(name = "score") BigDecimal score,
        @Enumerated(EnumType.STRING) @Column(name = "level") Level level,
        @Column(name = "rating_no") int ratingNo,
        @Column(name = "derivation_zh") String derivationZh,
        @Column(name = "derivation_en") String derivationEn) {

    static FrozenPower of(Power power, Rating rating) {
        var profile = power.profile();
        return new FrozenPower(
                power.code(),
                profile.unitCode(),
                profile.type(),
                profile.scope(),
                profile.nameZh(),
                profile.nameEn(),
                profile.legalBasis(),
                profile.statutoryLimit(),
                profile.statutoryUnit(),
                profile.promisedLimit(),
                profile.promisedUnit(),
                rating.riskPoints(),
                rating.score(),
                rating.level(),
                rating.no(),
                rating.derivationZh(),
                rating.derivationEn());
    }
}
