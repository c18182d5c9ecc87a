package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.unit.Units;

/** The catalogues as one caller may see them: staff those of their units, the public those that are published. */
@ApplicationScoped
class SeenCatalogues {
    private final Catalogues catalogues;
    private final CatalogueLines lines;
    private final CatalogueDecisions decisions;
    private final Units units;
    private final UnitScope scope;

    SeenCatalogues(
            Catalogues catalogues, CatalogueLines lines, CatalogueDecisions decisions, Units units, UnitScope scope) {
        this.catalogues = catalogues;
        this.lines = lines;
        this.decisions = decisions;
        this.units = units;
        this.scope = scope;
    }

    Catalogue required(Caller caller, String code) {
        var catalogue = catalogues.required(code);
        scope.require(caller, catalogue.unitCode());
        return catalogue;
    }

    CatalogueViews.Full full(Catalogue catalogue) {
        return full(catalogue, decisions.on(catalogue).stream().map(CatalogueViews.Decision::of));
    }

    /** Why a catalogue was once given back may name people and stays inside. */
    CatalogueViews.Full forThePublic(Catalogue catalogue) {
        return full(catalogue, decisions.passedOn(catalogue).stream().map(CatalogueViews.Decision::forThePublic));
    }

    private CatalogueViews.Full full(Catalogue catalogue, Stream<CatalogueViews.Decision> shown) {
        return CatalogueViews.Full.of(catalogue, lines.of(catalogue), shown.toList());
    }

    CanonicalContent content(Catalogue catalogue) {
        return CanonicalContent.of(catalogue, lines.of(catalogue));
    }

    Page<CatalogueViews.Summary> page(Caller caller, String unit, Integer year, CatalogueState state, Paging paging) {
        return page(scope.boundary(caller), unitsSeen(caller, unit), year, state, paging);
    }

    Page<CatalogueViews.Summary> publishedPage(String unit, Integer year, Paging paging) {
        return page("public", unit == null ? null : List.of(unit), year, CatalogueState.PUBLISHED, paging);
    }

    private Page<CatalogueViews.Summary> page(
            String whose, Collection<String> ofUnits, Integer year, CatalogueState state, Paging paging) {
        var filter = "catalogues " + whose + " " + ofUnits + " " + year + " " + state;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                catalogues.page(ofUnits, year, state, after, paging.fetch()),
                paging,
                filter,
                catalogue -> List.of(catalogue.code()),
                CatalogueViews.Summary::of);
    }

    private Collection<String> unitsSeen(Caller caller, String unit) {
        if (unit != null) {
            scope.require(caller, unit);
            return List.of(unit);
        }
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }
}
