package org.mingjing.risk.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.disclosure.policy.DisclosedField;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.Withheld;
import org.mingjing.risk.disclosure.policy.WithheldReason;
import org.mingjing.risk.rating.scheme.PublicDerivation;

/**
 * Takes out of the lines of a catalogue what the public does not read. In place of a text stands a mark with the reason; a
 * list of which a field that has no room for a mark is withheld goes whole.
 *
 * @param publicOwners the owners of measures that are posts or units; all others are people
 */
record Redaction(Policy policy, Set<String> publicOwners) {
    private static final List<DisclosedField> OF_LINES = List.of(
            DisclosedField.LEGAL_BASIS,
            DisclosedField.SCORE,
            DisclosedField.DERIVATION_ZH,
            DisclosedField.DERIVATION_EN);
    private static final List<DisclosedField> OF_MEASURES =
            List.of(DisclosedField.MEASURE_KIND, DisclosedField.DUE_ON, DisclosedField.EFFECT);

    CatalogueEdition of(CatalogueEdition edition) {
        return edition.saying(edition.lines().stream().map(this::of).toList());
    }

    private FrozenPower of(FrozenPower line) {
        return new FrozenPower(
                line.powerCode(),
                line.unitCode(),
                line.type(),
                line.scope(),
                line.nameZh(),
                line.nameEn(),
                text(DisclosedField.LEGAL_BASIS, line.legalBasis()),
                line.statutoryLimit(),
                line.statutoryUnit(),
                line.promisedLimit(),
                line.promisedUnit(),
                line.riskPoints(),
                isShown(DisclosedField.SCORE) ? line.score() : null,
                line.level(),
                line.ratingNo(),
                text(DisclosedField.DERIVATION_ZH, PublicDerivation.chinese(line.derivationZh())),
                text(DisclosedField.DERIVATION_EN, PublicDerivation.english(line.derivationEn())),
                measures(line.measures()),
                line.handlingUnitCode(),
                points(line.points()));
    }

    private List<FrozenMeasure> measures(List<FrozenMeasure> measures) {
        return measures == null || !OF_MEASURES.stream().allMatch(this::isShown)
                ? null
                : measures.stream()
                        .map(measure -> new FrozenMeasure(
                                measure.code(), measure.kind(), owner(measure), measure.dueOn(), measure.effect()))
                        .toList();
    }

    private List<FrozenPoint> points(List<FrozenPoint> points) {
        return points == null
                ? null
                : points.stream()
                        .map(point -> new FrozenPoint(
                                point.code(), point.step(), point.stepName(), text(DisclosedField.RISK, point.kind())))
                        .toList();
    }

    private String owner(FrozenMeasure measure) {
        return publicOwners.contains(measure.owner())
                ? text(DisclosedField.OWNER, measure.owner())
                : WithheldReason.PERSONAL_PRIVACY.mark();
    }

    private String text(DisclosedField field, String text) {
        return policy.reason(field).map(WithheldReason::mark).orElse(text);
    }

    private boolean isShown(DisclosedField field) {
        return policy.reason(field).isEmpty();
    }

    /** What is missing from these lines, named as they name it. */
    List<Withheld> withheldFrom(List<FrozenPower> lines) {
        var withheld = new ArrayList<Withheld>();
        OF_LINES.forEach(field -> add(field, field.field(), withheld));
        if (lines.stream().anyMatch(Redaction::tellsUpheldFacts)) {
            add(DisclosedField.UPHELD_FACTS, DisclosedField.UPHELD_FACTS.field(), withheld);
        }
        if (lines.stream()
                .anyMatch(line -> line.points() != null && !line.points().isEmpty())) {
            add(DisclosedField.RISK, "points.kind", withheld);
        }
        var measures = lines.stream()
                .flatMap(line -> line.measures() == null ? Stream.empty() : line.measures().stream())
                .toList();
        if (!measures.isEmpty()) {
            OF_MEASURES.forEach(field -> add(field, "measures." + field.field(), withheld));
            add(DisclosedField.OWNER, "measures.owner", withheld);
        }
        if (isShown(DisclosedField.OWNER)
                && measures.stream().anyMatch(measure -> !publicOwners.contains(measure.owner()))) {
            withheld.add(new Withheld("measures.owner", WithheldReason.PERSONAL_PRIVACY));
        }
        return withheld;
    }

    private static boolean tellsUpheldFacts(FrozenPower line) {
        return !PublicDerivation.chinese(line.derivationZh()).equals(line.derivationZh())
                || !PublicDerivation.english(line.derivationEn()).equals(line.derivationEn());
    }

    private void add(DisclosedField field, String name, List<Withheld> to) {
        policy.reason(field).ifPresent(reason -> to.add(new Withheld(name, reason)));
    }
}
