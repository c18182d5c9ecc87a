package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.catalogue.Catalogues;

/**
 * Looks at a catalogue under review again and again, so that its unit hears of a change before somebody stands at the next
 * gate. By time and not by what is heard of a power: a measure or a lowered level may end with no more than a day.
 */
@ApplicationScoped
class CatalogueWatch implements TimerHandler {
    static final String KIND = "catalogue-watch";

    private final Catalogues catalogues;
    private final ReopenCatalogue reopenCatalogue;
    private final Timers timers;
    private final CatalogueConfig config;
    private final Clock clock;

    CatalogueWatch(
            Catalogues catalogues,
            ReopenCatalogue reopenCatalogue,
            Timers timers,
            CatalogueConfig config,
            Clock clock) {
        this.catalogues = catalogues;
        this.reopenCatalogue = reopenCatalogue;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    void over(String catalogueCode) {
        timers.set(KIND, catalogueCode, clock.instant().plus(config.lookAgainEvery()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One that went back or was published is not looked at again before it is submitted. */
    @Override
    public void fire(String catalogueCode) {
        var catalogue = catalogues.required(catalogueCode);
        if (catalogue.isUnderReview() && reopenCatalogue.ifChanged(catalogue).isEmpty()) {
            over(catalogueCode);
        }
    }
}
