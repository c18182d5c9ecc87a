package org.mingjing.risk.disclosure;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingjing.kit.hash.Sha256;
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
    /** Another one whenever bodies are written otherwise than before: those of the same version stay as they were written once. */
    private static final String FORM = "3";

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

    /**
     * @param version another one whenever the body would be; it takes none of the lines to tell
     * @param body is made only where it is sent
     * @param countLines tells how many lines that takes
     */
    record Seen<T>(String version, Supplier<T> body, LongSupplier countLines) {
        long lines() {
            return countLines.getAsLong();
        }
    }

    Seen<PublicCatalogueView> catalogue(String code) {
        var catalogue = catalogues.requiredPublic(code);
        var before = catalogues.publicBefore(catalogue);
        var after = catalogues.publicAfter(catalogue);
        return new Seen<>(
                version(catalogue, before, after), () -> view(catalogue, before, after), () -> linesOf(catalogue));
    }

    private PublicCatalogueView view(Catalogue catalogue, Optional<Catalogue> before, Optional<Catalogue> after) {
        var edition = seenCatalogues.publicEdition(catalogue);
        var redaction = redaction(edition);
        return new PublicCatalogueView(
                CatalogueViews.Summary.of(catalogue),
                before.map(Catalogue::code).orElse(null),
                after.map(Catalogue::code).orElse(null),
                after.map(Catalogue::publishedAt).orElse(null),
                redaction.of(edition).lines().stream()
                        .map(CatalogueViews.Line::of)
                        .toList(),
                seenCatalogues.passagesForThePublic(catalogue),
                WithheldFields.from(edition.lines(), redaction));
    }

    Seen<CatalogueEdition> redacted(String code) {
        var catalogue = catalogues.requiredPublic(code);
        return new Seen<>(
                version(catalogue, Optional.empty(), Optional.empty()),
                () -> redacted(catalogue),
                () -> linesOf(catalogue));
    }

    private CatalogueEdition redacted(Catalogue catalogue) {
        var edition = seenCatalogues.publicEdition(catalogue);
        return redaction(edition).of(edition);
    }

    /** The body is refused when something in it is withheld. */
    Seen<String> content(String code) {
        var catalogue = catalogues.requiredPublic(code);
        return new Seen<>(
                version(catalogue, Optional.empty(), Optional.empty()),
                () -> whole(catalogue).canonicalContent(),
                () -> linesOf(catalogue));
    }

    private CatalogueEdition whole(Catalogue catalogue) {
        var edition = seenCatalogues.publicEdition(catalogue);
        if (!WithheldFields.from(edition.lines(), redaction(edition)).isEmpty()) {
            throw new RuleBroken("catalogue-content-withheld", catalogue.code());
        }
        return edition;
    }

    Seen<EditionDiff> changes(String code) {
        var catalogue = catalogues.requiredPublic(code);
        var before = catalogues.publicBefore(catalogue).orElseThrow(NotFound::new);
        return new Seen<>(
                version(catalogue, Optional.of(before), Optional.empty()),
                () -> EditionDiff.between(redacted(before), redacted(catalogue)),
                () -> linesOf(before) + linesOf(catalogue));
    }

    private long linesOf(Catalogue catalogue) {
        return seenCatalogues.linesOf(catalogue);
    }

    private String version(Catalogue catalogue, Optional<Catalogue> before, Optional<Catalogue> after) {
        return Sha256.hex(FORM + " "
                + Stream.of(Optional.of(catalogue), before, after)
                        .map(one -> one.map(PublicEditions::version).orElse("-"))
                        .collect(joining(" "))
                + " " + policyInForce.today().version()
                + " " + publicOwners.version());
    }

    private static String version(Catalogue catalogue) {
        return catalogue.contentHash() + " " + catalogue.version();
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
