package org.mingjing.risk.disclosure;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.catalogue.export.EditionDiff;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.disclosure.policy.PolicyInForce;
import org.mingjing.risk.disclosure.record.PublicOwners;

/** Published editions as everybody reads them: without what is withheld, and with what came before and after them. */
@ApplicationScoped
class PublicEditions {
    private final SeenCatalogues seenCatalogues;
    private final Catalogues catalogues;
    private final PolicyInForce policyInForce;
    private final PublicOwners publicOwners;

    PublicEditions(
            SeenCatalogues seenCatalogues,
            Catalogues catalogues,
            PolicyInForce policyInForce,
            PublicOwners publicOwners) {
        this.seenCatalogues = seenCatalogues;
        this.catalogues = catalogues;
        this.policyInForce = policyInForce;
        this.publicOwners = publicOwners;
    }

    /** @param policyEdition another policy shows another edition */
    record Redacted(CatalogueEdition edition, int policyEdition) {}

    PublicCatalogueView view(String code) {
        var catalogue = catalogues.requiredPublic(code);
        var edition = seenCatalogues.publicEdition(catalogue);
        var redaction = redaction(edition);
        var before = catalogues.publicBefore(catalogue);
        var after = catalogues.publicAfter(catalogue);
        return new PublicCatalogueView(
                CatalogueViews.Summary.of(catalogue),
                before.map(Catalogue::code).orElse(null),
                after.map(Catalogue::code).orElse(null),
                after.map(Catalogue::publishedAt).orElse(null),
                redaction.of(edition).lines().stream()
                        .map(CatalogueViews.Line::of)
                        .toList(),
                seenCatalogues.passagesForThePublic(catalogue),
                redaction.withheldFrom(edition.lines()));
    }

    Redacted redacted(String code) {
        var edition = seenCatalogues.publicEdition(catalogues.requiredPublic(code));
        return new Redacted(
                redaction(edition).of(edition), policyInForce.today().edition());
    }

    /** @throws RuleBroken when something in it is withheld */
    CatalogueEdition whole(String code) {
        var edition = seenCatalogues.publicEdition(catalogues.requiredPublic(code));
        if (!redaction(edition).withheldFrom(edition.lines()).isEmpty()) {
            throw new RuleBroken("catalogue-content-withheld", code);
        }
        return edition;
    }

    EditionDiff changes(String code) {
        var catalogue = catalogues.requiredPublic(code);
        var before = catalogues.publicBefore(catalogue).orElseThrow(NotFound::new);
        return EditionDiff.between(
                redacted(before.code()).edition(), redacted(code).edition());
    }

    private Redaction redaction(CatalogueEdition edition) {
        var owners = edition.lines().stream()
                .flatMap(line -> line.measures() == null ? Stream.empty() : line.measures().stream())
                .map(FrozenMeasure::owner)
                .collect(toSet());
        return new Redaction(
                policyInForce.today().policy(), publicOwners.among(owners).keySet());
    }
}
