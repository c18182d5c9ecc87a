package org.mingjing.process.discretion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.process.discretion.DiscretionBenchmark.Tier;

/** A tier as it is kept; what tiers mean together is the {@link DiscretionBenchmark}'s affair. */
@Entity
@Table(name = "discretion_tier")
class DiscretionTier {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "circumstances_zh")
    private String circumstancesZh;

    private String measure;

    private BigDecimal lower;

    private BigDecimal upper;

    protected DiscretionTier() {}

    DiscretionTier(String powerCode, Tier tier) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.code = tier.code();
        revise(tier);
    }

    final void revise(Tier tier) {
        nameZh = tier.nameZh();
        circumstancesZh = tier.circumstancesZh();
        measure = tier.measure();
        lower = tier.lower();
        upper = tier.upper();
    }

    Tier tier() {
        return new Tier(code, nameZh, circumstancesZh, measure, lower, upper);
    }

    String powerCode() {
        return powerCode;
    }

    String code() {
        return code;
    }
}
