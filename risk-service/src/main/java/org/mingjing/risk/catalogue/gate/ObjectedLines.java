package org.mingjing.risk.catalogue.gate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueContents;
import org.mingjing.risk.catalogue.CatalogueDecision;
import org.mingjing.risk.catalogue.CatalogueDecisions;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.ShownObjections;
import org.mingjing.risk.catalogue.line.CanonicalContent;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.LineDifference;

/** Objections as people see them: what was wrong, what was answered, and in what the line differs from the one objected to. */
@ApplicationScoped
class ObjectedLines implements ShownObjections {
    private final Catalogues catalogues;
    private final CatalogueDecisions decisions;
    private final Objections objections;
    private final CatalogueContents contents;

    ObjectedLines(
            Catalogues catalogues, CatalogueDecisions decisions, Objections objections, CatalogueContents contents) {
        this.catalogues = catalogues;
        this.decisions = decisions;
        this.objections = objections;
        this.contents = contents;
    }

    @Override
    public List<CatalogueViews.Objection> of(
            Catalogue catalogue, List<CatalogueDecision> decided, List<FrozenPower> drawn) {
        Map<String, ? extends Map<String, Object>> now =
                drawn.stream().collect(toMap(FrozenPower::powerCode, FrozenPower::fields));
        return catalogues.withGivenUpBefore(catalogue).stream()
                .flatMap(edition -> of(edition, edition == catalogue ? decided : decisions.on(edition), now).stream())
                .toList();
    }

    private List<CatalogueViews.Objection> of(
            Catalogue catalogue, List<CatalogueDecision> decided, Map<String, ? extends Map<String, Object>> now) {
        var decisions = decided.stream().collect(toMap(CatalogueDecision::id, decision -> decision));
        var then = new HashMap<String, Map<String, Map<String, Object>>>();
        return objections.to(catalogue).stream()
                .map(objection -> {
                    var decision = decisions.get(objection.decisionId());
                    var lines = then.computeIfAbsent(decision.contentHash(), hash -> linesUnder(catalogue, hash));
                    return view(objection, decision, lines.get(objection.powerCode()), now.get(objection.powerCode()));
                })
                .toList();
    }

    private Map<String, Map<String, Object>> linesUnder(Catalogue catalogue, String hash) {
        return contents.under(catalogue, hash).map(CanonicalContent::lines).orElse(Map.of());
    }

    private static CatalogueViews.Objection view(
            Objection objection, CatalogueDecision decision, Map<String, Object> then, Map<String, Object> now) {
        return new CatalogueViews.Objection(
                objection.powerCode(),
                decision.gate(),
                objection.reason(),
                objection.cause(),
                decision.decidedBy(),
                decision.decidedAt(),
                objection.answer(),
                objection.answeredBy(),
                objection.answeredAt(),
                then == null || now == null ? null : LineDifference.fields(then, now));
    }
}
