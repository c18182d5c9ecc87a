package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.catalogue.line.LineChange;
import org.mingjing.risk.catalogue.outdated.CompareWithToday;
import org.mingjing.risk.unit.UnitNames;
import org.mingjing.risk.unit.Units;

/** The catalogues as one caller may see them: staff those of their units, the public those that are published. */
@ApplicationScoped
public class SeenCatalogues {
    private final Catalogues catalogues;
    private final CatalogueLines lines;
    private final CatalogueDecisions decisions;
    private final ShownObjections shownObjections;
    private final CompareWithToday compareWithToday;
    private final Units units;
    private final UnitNames unitNames;
    private final UnitScope scope;

    SeenCatalogues(
            Catalogues catalogues,
            CatalogueLines lines,
            CatalogueDecisions decisions,
            ShownObjections shownObjections,
            CompareWithToday compareWithToday,
            Units units,
            UnitNames unitNames,
            UnitScope scope) {
        this.catalogues = catalogues;
        this.lines = lines;
        this.decisions = decisions;
        this.shownObjections = shownObjections;
        this.compareWithToday = compareWithToday;
        this.units = units;
        this.unitNames = unitNames;
        this.scope = scope;
    }

    public Catalogue required(Caller caller, String code) {
        var catalogue = catalogues.required(code);
        scope.require(caller, catalogue.unitCode());
        return catalogue;
    }

    /** A catalogue that the caller is about to decide on, in the version that the caller has seen. */
    public Catalogue inHand(Caller caller, String code, String ifMatch) {
        var catalogue = required(caller, code);
        ETags.requireSeen(ifMatch, catalogue.version());
        return catalogue;
    }

    CatalogueViews.Full full(Catalogue catalogue) {
        var drawn = lines.of(catalogue);
        var decided = decisions.on(catalogue);
        return CatalogueViews.Full.of(
                catalogue,
                drawn,
                decided.stream().map(CatalogueViews.Decision::of).toList(),
                shownObjections.of(catalogue, decided, drawn),
                compareWithToday.noticed(catalogue).orElse(null));
    }

    Page<LineChange> changedLines(Catalogue catalogue, Paging paging) {
        var filter = "changed-lines " + catalogue.code();
        var after = paging.after(filter).text(0).orElse("");
        var changed = compareWithToday.changedLines(catalogue, lines.of(catalogue)).stream()
                .filter(line -> line.powerCode().compareTo(after) > 0)
                .limit(paging.fetch())
                .toList();
        return Page.of(changed, paging, filter, line -> List.of(line.powerCode()), line -> line);
    }

    /** Why a catalogue was once given back may name people and stays inside. */
    public List<CatalogueViews.Decision> passagesForThePublic(Catalogue catalogue) {
        return decisions.passedOn(catalogue).stream()
                .map(CatalogueViews.Decision::forThePublic)
                .toList();
    }

    /** Of whatever state, with the officials who decided. */
    public CatalogueEdition edition(Caller caller, String code) {
        var catalogue = required(caller, code);
        return edition(
                catalogue,
                decisions.on(catalogue).stream()
                        .map(CatalogueEdition.Signature::of)
                        .toList());
    }

    /** That the caller may still change and is about to draw up anew. */
    public CatalogueEdition editionOpenForRevision(Caller caller, String code, String ifMatch) {
        var catalogue = required(caller, code);
        ETags.require(ifMatch, catalogue.version());
        catalogue.requireOpenForRevision();
        return edition(catalogue, List.of());
    }

    public long linesOf(Catalogue catalogue) {
        return lines.count("catalogueId", catalogue.id());
    }

    /** With the offices that let it through, and not their officials. */
    public CatalogueEdition publicEdition(Catalogue catalogue) {
        return edition(
                catalogue,
                decisions.passedOn(catalogue).stream()
                        .map(CatalogueEdition.Signature::forThePublic)
                        .toList());
    }

    private CatalogueEdition edition(Catalogue catalogue, List<CatalogueEdition.Signature> chain) {
        return CatalogueEdition.of(catalogue, unitName(catalogue, chain), lines.of(catalogue), chain);
    }

    /** As it was when the last decision was taken: no hash binds it, and what was decided on is not called otherwise later. */
    private String unitName(Catalogue catalogue, List<CatalogueEdition.Signature> chain) {
        return catalogue.state() == CatalogueState.DRAFT || chain.isEmpty()
                ? units.inTheBooks(catalogue.unitCode()).nameZh()
                : unitNames.at(chain.get(chain.size() - 1).decidedAt(), catalogue.unitCode());
    }

    Page<CatalogueViews.Summary> page(
            Caller caller, String unit, Integer year, CatalogueState state, boolean outdated, Paging paging) {
        return page(scope.boundary(caller), unitsSeen(caller, unit), year, state, outdated, paging);
    }

    /** @param state one that everybody may know of */
    public Page<CatalogueViews.Summary> publicPage(String unit, Integer year, CatalogueState state, Paging paging) {
        return page("public", unit == null ? null : List.of(unit), year, state, false, paging);
    }

    private Page<CatalogueViews.Summary> page(
            String whose,
            Collection<String> ofUnits,
            Integer year,
            CatalogueState state,
            boolean outdated,
            Paging paging) {
        var filter = "catalogues " + whose + " " + ofUnits + " " + year + " " + state + " " + outdated;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                catalogues.page(ofUnits, year, state, outdated, after, paging.fetch()),
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
