package org.mingjing.risk.catalogue.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerStatus;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.PowerView.LimitView;
import org.mingjing.risk.rating.Rating;

/** A power as everybody may know it. Its text is that of the catalogue; status and the level told to others are those of today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicPowerView(
        String code,
        String unitCode,
        PowerType type,
        String nameZh,
        String nameEn,
        String legalBasis,
        LimitView statutoryLimit,
        LimitView promisedLimit,
        PowerStatus status,
        String cancelledByDocument,
        LocalDate cancelledOn,
        Level level,
        BigDecimal score,
        String derivationZh,
        String derivationEn,
        String catalogueCode) {

    static PublicPowerView of(PublishedPower published, Rating rating) {
        var line = published.line();
        var power = published.power();
        var cancellation = power.cancellation();
        return new PublicPowerView(
                line.powerCode(),
                line.unitCode(),
                line.type(),
                line.nameZh(),
                line.nameEn(),
                line.legalBasis(),
                new LimitView(line.statutoryLimit(), line.statutoryUnit()),
                new LimitView(line.promisedLimit(), line.promisedUnit()),
                power.status(),
                cancellation == null ? null : cancellation.documentNo(),
                cancellation == null ? null : cancellation.cancelledOn(),
                rating.level(),
                rating.score(),
                rating.derivationZh(),
                rating.derivationEn(),
                power.catalogueCode());
    }
}
