package org.mingjing.bench.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The same fields as risk-service answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicPowerView(
        String code,
        String unitCode,
        String type,
        String nameZh,
        String nameEn,
        String legalBasis,
        LimitView statutoryLimit,
        LimitView promisedLimit,
        String status,
        String cancelledByDocument,
        LocalDate cancelledOn,
        String level,
        BigDecimal score,
        String derivationZh,
        String derivationEn,
        String catalogueCode) {

    record LimitView(int amount, String unit) {}

    static PublicPowerView of(PublishedPower published, Rating rating) {
        var line = published.line();
        var power = published.power();
        return new PublicPowerView(
                line.getPowerCode(),
                line.getUnitCode(),
                line.getType(),
                line.getNameZh(),
                line.getNameEn(),
                line.getLegalBasis(),
                new LimitView(line.getStatutoryLimit(), line.getStatutoryUnit()),
                new LimitView(line.getPromisedLimit(), line.getPromisedUnit()),
                power.getStatus(),
                power.getCancelledByDocument(),
                power.getCancelledOn(),
                rating.getLevel(),
                rating.getScore(),
                rating.getDerivationZh(),
                rating.getDerivationEn(),
                power.getCatalogueCode());
    }
}
