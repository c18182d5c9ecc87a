package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.CataloguePublished;
import org.mingjing.events.risk.CatalogueSuperseded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.publication.PublishedPower;
import org.mingjing.risk.power.Powers;

/** Tells the other services of a catalogue in force and of each power as it stands there. */
@ApplicationScoped
class TellPublication {
    private final Powers powers;
    private final Outbox outbox;

    TellPublication(Powers powers, Outbox outbox) {
        this.powers = powers;
        this.outbox = outbox;
    }

    void of(Catalogue catalogue, List<FrozenPower> drawn, Optional<Catalogue> before) {
        var byCode = powers.byCode(drawn.stream().map(FrozenPower::powerCode).toList());
        var told = new ArrayList<DomainEvent>();
        for (var line : drawn) {
            var power = byCode.get(line.powerCode());
            power.publish(catalogue.code());
            told.add(PublishedPower.event(line, power));
        }
        before.ifPresent(edition -> told.add(new CatalogueSuperseded(
                edition.code(), edition.unitCode(), edition.year(), edition.edition(), catalogue.code())));
        told.add(new CataloguePublished(
                catalogue.code(),
                catalogue.unitCode(),
                catalogue.year(),
                catalogue.edition(),
                catalogue.contentHash()));
        outbox.addAll(told);
    }
}
