package org.mingjing.accountability.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;

@ApplicationScoped
class PowerEvents {
    private final Powers powers;

    PowerEvents(Powers powers) {
        this.powers = powers;
    }

    void on(@Observes PowerPublished event) {
        powers.orNew(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerLevelChanged event) {
        powers.orNew(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerCancelled event) {
        powers.orNew(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerSuspended event) {
        powers.orNew(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerResumed event) {
        powers.orNew(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerDelegated event) {
        powers.orNew(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerMerged event) {
        powers.orNew(event.code(), event.unitCode()).learn(event);
    }
}
