package org.mingjing.risk.catalogue.publication;

import org.mingjing.events.risk.PowerPublished;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.power.Power;

/** A power as the public knows it: what its published catalogue says of it, and what has happened to it since. */
public record PublishedPower(FrozenPower line, Power power) {
    PowerPublished event() {
        return event(line, power);
    }

    public static PowerPublished event(FrozenPower line, Power power) {
        return new PowerPublished(
                line.powerCode(),
                line.unitCode(),
                line.type().name(),
                line.scope().name(),
                line.nameZh(),
                line.nameEn(),
                power.publishedLevel().name(),
                power.status().name(),
                line.statutoryLimit(),
                line.statutoryUnit().name(),
                line.promisedLimit(),
                line.promisedUnit().name(),
                power.levels().catalogueCode(),
                power.revision(),
                line.legalBasis());
    }
}
