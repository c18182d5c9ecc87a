package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.outdated.NoticeOutdated;

/**
 * Looks at a catalogue under review again and again, so that its unit hears of a change before somebody stands at the next
 * gate, and at one in force, so that everybody hears that another edition is due. By time and not by what is heard of a
 * power: a measure or a lowered level may end with no more than a day.
 */
@ApplicationScoped
class CatalogueWatch implements TimerHandler {
    static final String KIND = "catalogue-watch";

    private final Catalogues catalogues;
    private final ReopenCatalogue reopenCatalogue;
    private final NoticeOutdated noticeOutdated;
    private final Timers timers;
    private final CatalogueConfig config;
    private final Clock clock;

    CatalogueWatch(
            Catalogues catalogues,
            ReopenCatalogue reopenCatalogue,
            NoticeOutdated noticeOutdated,
            Timers timers,
            CatalogueConfig config,
            Clock clock) {
        this.catalogues = catalogues;
        this.reopenCatalogue = reopenCatalogue;
        this.noticeOutdated = noticeOutdated;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    void over(String catalogueCode) {
        lookAgainAfter(config.lookAgainEvery(), catalogueCode);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One that went back is not looked at before it is submitted again, one that was given up or whose place another took never more. */
    @Override
    public void fire(String catalogueCode) {
        var catalogue = catalogues.required(catalogueCode);
        if (catalogue.isUnderReview()) {
            if (reopenCatalogue.ifChanged(catalogue).isEmpty()) {
                over(catalogueCode);
            }
        } else if (catalogue.isInForce()) {
            noticeOutdated.look(catalogue);
            lookAgainAfter(config.lookAtPublishedEvery(), catalogueCode);
        } else {
            noticeOutdated.forget(catalogue);
        }
    }

    private void lookAgainAfter(Duration time, String catalogueCode) {
        timers.set(KIND, catalogueCode, clock.instant().plus(time));
    }
}
