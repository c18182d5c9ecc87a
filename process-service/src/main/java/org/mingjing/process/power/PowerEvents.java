package org.mingjing.process.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerPublished;

@ApplicationScoped
class PowerEvents {
    private final Powers powers;

    PowerEvents(Powers powers) {
        this.powers = powers;
    }

    void on(@Observes PowerPublished event) {
        powers.toTeach(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerLevelChanged event) {
        powers.toTeach(event.code(), event.unitCode()).learn(event);
    }

    void on(@Observes PowerCancelled event) {
        powers.toTeach(event.code(), event.unitCode()).learn(event);
    }
}
