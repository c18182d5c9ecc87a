package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.mingjing.events.risk.CatalogueDecided;
import org.mingjing.events.risk.CataloguePublished;
import org.mingjing.events.risk.LevelOverridden;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.RatingRecorded;
import org.mingjing.events.risk.WarningChanged;

/** Decisions on catalogues, ratings and warnings. What risk-service tells everybody is public here too, and nothing else. */
@ApplicationScoped
class RiskActs {
    private final LogToldActs told;

    RiskActs(LogToldActs told) {
        this.told = told;
    }

    void on(@Observes CatalogueDecided event) {
        var catalogue = "catalogue:" + event.code();
        told.log(
                Kind.CATALOGUE_DECIDED,
                event.unitCode(),
                Act.codes("catalogue", event.code(), "gate", event.gate()),
                Map.of(
                        "/content-hash", Field.of(catalogue, event.contentHash()),
                        "/decided-by", Field.official(event.decidedBy()),
                        "/drawn-by", Field.official(event.drawnBy()),
                        "/objected-powers", Field.of(catalogue, codes(event)),
                        "/outcome", Field.of(catalogue, event.outcome()),
                        "/state", Field.of(catalogue, event.state())));
    }

    private static String codes(CatalogueDecided event) {
        return event.objectedPowers() == null ? "" : String.join(",", event.objectedPowers());
    }

    void on(@Observes CataloguePublished event) {
        told.log(
                Kind.CATALOGUE_PUBLISHED,
                event.unitCode(),
                Act.codes(
                        "catalogue", event.code(),
                        "year", event.year(),
                        "version", event.version(),
                        "contentHash", event.contentHash()),
                Map.of());
    }

    void on(@Observes RatingRecorded event) {
        var power = Subjects.power(event.powerCode());
        told.log(
                Kind.RATING_RECORDED,
                event.unitCode(),
                Act.codes("power", event.powerCode(), "no", event.no(), "scheme", event.scheme()),
                Map.of(
                        "/derived-level", Field.of(power, event.derivedLevel()),
                        "/level", Field.of(power, event.level()),
                        "/reason", Field.of(power, event.reasonCode())));
    }

    void on(@Observes LevelOverridden event) {
        var power = Subjects.power(event.powerCode());
        told.log(
                Kind.LEVEL_OVERRIDDEN,
                null,
                Act.codes("power", event.powerCode()),
                Map.of(
                        "/derived-level", Field.of(power, event.derivedLevel()),
                        "/level", Field.of(power, event.level()),
                        "/status", Field.of(power, event.status()),
                        "/until", Field.of(power, event.expiresOn())));
    }

    void on(@Observes PowerLevelChanged event) {
        told.log(
                Kind.LEVEL_CHANGED,
                event.unitCode(),
                Act.codes("power", event.code(), "from", event.fromLevel(), "to", event.toLevel()),
                Map.of());
    }

    /** In a small unit its code would name the official. */
    void on(@Observes WarningChanged event) {
        var warned = event.officialCode() == null
                ? Subjects.unit(event.unitCode())
                : Subjects.official(event.officialCode());
        told.log(
                Kind.WARNING_CHANGED,
                null,
                Map.of(),
                Map.of(
                        "/in-force", Field.of(warned, event.inForce()),
                        "/official", Field.official(event.officialCode()),
                        "/state", Field.of(warned, event.state()),
                        "/tier", Field.of(warned, event.tier()),
                        "/unit", Field.of(warned, event.unitCode()),
                        "/warning", Field.of(warned, event.code())));
    }
}
