package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.events.risk.CataloguePublished;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Powers;

/** Publishes a filed catalogue in place of the edition before it, and tells the other services of each power. */
@ApplicationScoped
class PublishCatalogue {
    private final Catalogues catalogues;
    private final CatalogueLines lines;
    private final CatalogueDecisions decisions;
    private final FreezePowers freezePowers;
    private final Powers powers;
    private final Outbox outbox;
    private final Clock clock;

    PublishCatalogue(
            Catalogues catalogues,
            CatalogueLines lines,
            CatalogueDecisions decisions,
            FreezePowers freezePowers,
            Powers powers,
            Outbox outbox,
            Clock clock) {
        this.catalogues = catalogues;
        this.lines = lines;
        this.decisions = decisions;
        this.freezePowers = freezePowers;
        this.powers = powers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Catalogue publish(String code, String ifMatch, Caller committee) {
        var catalogue = catalogues.required(code);
        ETags.require(ifMatch, catalogue.version());
        catalogues.publishedOf(catalogue.unitCode(), catalogue.year()).ifPresent(Catalogue::supersede);
        // The edition before must have left its place in the index before this one takes it.
        catalogues.flush();
        var decision = catalogue.publish(committee, OffsetDateTime.now(clock));
        var frozen = lines.of(catalogue);
        freezePowers.requireStillSo(catalogue, frozen);
        decisions.persist(decision);
        tellPowers(catalogue, frozen);
        outbox.add(new CataloguePublished(
                catalogue.code(),
                catalogue.unitCode(),
                catalogue.year(),
                catalogue.edition(),
                catalogue.contentHash()));
        catalogues.flush();
        return catalogue;
    }

    private void tellPowers(Catalogue catalogue, List<FrozenPower> frozen) {
        var byCode = powers.byCode(frozen.stream().map(FrozenPower::powerCode).toList());
        for (var line : frozen) {
            var power = byCode.get(line.powerCode());
            power.publish(catalogue.code());
            outbox.add(PublishedPower.event(line, power));
        }
    }
}
