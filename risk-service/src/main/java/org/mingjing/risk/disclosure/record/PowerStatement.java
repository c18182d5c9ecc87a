package org.mingjing.risk.disclosure.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.publication.PublishedPower;
import org.mingjing.risk.power.LimitUnit;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.rating.Rating;
import org.mingjing.risk.rating.scheme.PublicDerivation;

/** A power in words: its text is that of the catalogue, status and level are those that others work with today. */
final class PowerStatement {
    private PowerStatement() {}

    /** @param details as they were published */
    static Map<String, Object> of(PublishedPower published, Rating rating, Map<String, Object> details) {
        var content = new LinkedHashMap<String, Object>();
        stated(published.line(), details, content);
        standing(published.power(), content);
        content.put("level", rating.level().name());
        // Not every scheme has one.
        if (rating.score() != null) {
            content.put("score", rating.score());
        }
        content.put("derivationZh", PublicDerivation.chinese(rating.derivationZh()));
        content.put("derivationEn", PublicDerivation.english(rating.derivationEn()));
        // It is there and nobody is shown it.
        content.put("upheldFacts", null);
        return content;
    }

    private static void stated(FrozenPower line, Map<String, Object> details, Map<String, Object> content) {
        content.put("code", line.powerCode());
        content.put("unitCode", line.unitCode());
        content.put("type", line.type().name());
        content.put("scope", line.scope().name());
        content.put("nameZh", line.nameZh());
        content.put("nameEn", line.nameEn());
        content.put("legalBasis", line.legalBasis());
        content.put("statutoryLimit", limit(line.statutoryLimit(), line.statutoryUnit()));
        content.put("promisedLimit", limit(line.promisedLimit(), line.promisedUnit()));
        content.put("riskPoints", line.riskPoints());
        content.putAll(details);
    }

    private static void standing(Power power, Map<String, Object> content) {
        content.put("handlingUnitCode", power.handlingUnitCode());
        content.put("status", power.status().name());
        var cancellation = power.standing().cancellation();
        if (cancellation != null) {
            content.put("cancelledByDocument", cancellation.documentNo());
            content.put("cancelledOn", cancellation.cancelledOn().toString());
        }
        var mergedInto = power.standing().mergedInto();
        if (mergedInto != null) {
            content.put("mergedInto", mergedInto);
        }
    }

    private static Map<String, Object> limit(int amount, LimitUnit unit) {
        var limit = new LinkedHashMap<String, Object>();
        limit.put("amount", amount);
        limit.put("unit", unit.name());
        return limit;
    }
}
