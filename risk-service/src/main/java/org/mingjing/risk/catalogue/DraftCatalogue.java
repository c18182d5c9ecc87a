package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.events.risk.CatalogueDrawnUp;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.catalogue.line.FreezePowers;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.unit.Units;

/** Draws up the catalogue of a unit from the ratings of the day, and draws it up again when it was given back. */
@ApplicationScoped
class DraftCatalogue {
    private final Units units;
    private final UnitScope scope;
    private final Catalogues catalogues;
    private final CatalogueLines lines;
    private final FreezePowers freezePowers;
    private final Outbox outbox;
    private final Clock clock;

    DraftCatalogue(
            Units units,
            UnitScope scope,
            Catalogues catalogues,
            CatalogueLines lines,
            FreezePowers freezePowers,
            Outbox outbox,
            Clock clock) {
        this.units = units;
        this.scope = scope;
        this.catalogues = catalogues;
        this.lines = lines;
        this.freezePowers = freezePowers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Catalogue draft(String unitCode, int year, Caller leader) {
        scope.require(leader, unitCode);
        units.required(unitCode);
        new CatalogueYear(year).refuseUnlessDue(LocalDate.now(clock), catalogues.yearPublished(unitCode));
        var catalogue = new Catalogue(unitCode, year, catalogues.nextEdition(unitCode, year));
        var powers = draw(catalogue, leader);
        // The lines refer to the catalogue, so it goes first.
        catalogues.persistAndFlush(catalogue);
        catalogues.givenUpLast(unitCode).forEach(before -> before.makeWayFor(catalogue));
        lines.replace(catalogue, powers);
        tell(catalogue);
        return catalogue;
    }

    Catalogue revise(String code, String ifMatch, Caller leader) {
        var catalogue = catalogues.required(code);
        scope.require(leader, catalogue.unitCode());
        ETags.require(ifMatch, catalogue.version());
        lines.replace(catalogue, draw(catalogue, leader));
        tell(catalogue);
        catalogues.flush();
        return catalogue;
    }

    private List<FrozenPower> draw(Catalogue catalogue, Caller leader) {
        var powers = freezePowers.of(catalogue.unitCode());
        catalogue.draw(catalogue.contentOf(powers).hash(), leader);
        return powers;
    }

    private void tell(Catalogue catalogue) {
        outbox.add(new CatalogueDrawnUp(
                catalogue.code(),
                catalogue.unitCode(),
                catalogue.year(),
                catalogue.edition(),
                catalogue.contentHash(),
                catalogue.drawnBy()));
    }
}
