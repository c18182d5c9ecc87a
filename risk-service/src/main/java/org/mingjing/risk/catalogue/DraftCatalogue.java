package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.risk.unit.Units;

/** Draws up the catalogue of a unit from the ratings of the day, and draws it up again when it was given back. */
@ApplicationScoped
class DraftCatalogue {
    private final Units units;
    private final UnitScope scope;
    private final Catalogues catalogues;
    private final CatalogueLines lines;
    private final FreezePowers freezePowers;

    DraftCatalogue(
            Units units, UnitScope scope, Catalogues catalogues, CatalogueLines lines, FreezePowers freezePowers) {
        this.units = units;
        this.scope = scope;
        this.catalogues = catalogues;
        this.lines = lines;
        this.freezePowers = freezePowers;
    }

    Catalogue draft(String unitCode, int year, Caller leader) {
        scope.require(leader, unitCode);
        units.required(unitCode);
        var catalogue = new Catalogue(unitCode, year, catalogues.nextEdition(unitCode, year));
        var powers = draw(catalogue);
        // The lines refer to the catalogue, so it goes first.
        catalogues.persistAndFlush(catalogue);
        lines.replace(catalogue, powers);
        return catalogue;
    }

    Catalogue revise(String code, String ifMatch, Caller leader) {
        var catalogue = catalogues.required(code);
        scope.require(leader, catalogue.unitCode());
        ETags.require(ifMatch, catalogue.version());
        lines.replace(catalogue, draw(catalogue));
        catalogues.flush();
        return catalogue;
    }

    private List<FrozenPower> draw(Catalogue catalogue) {
        var powers = freezePowers.of(catalogue.unitCode());
        catalogue.draw(CanonicalContent.of(catalogue, powers).hash());
        return powers;
    }
}
