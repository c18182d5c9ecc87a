package org.mingjing.risk.disclosure;

import java.util.List;
import java.util.Set;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.disclosure.policy.DisclosedField;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.WithheldReason;
import org.mingjing.risk.power.PowerDetails;
import org.mingjing.risk.rating.scheme.PublicDerivation;

/**
 * Takes out of the lines of a catalogue what the public does not read. In place of a text stands a mark with the reason; a
 * list of which a field that has no room for a mark is withheld goes whole.
 *
 * @param publicOwners the owners of measures that are posts or units; all others are people
 */
record Redaction(Policy policy, Set<String> publicOwners) {
    static final List<DisclosedField> OF_MEASURES_WITHOUT_MARK =
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
                text(DisclosedField.LEGAL_BASIS, line.powerCode(), line.legalBasis()),
                line.statutoryLimit(),
                line.statutoryUnit(),
                line.promisedLimit(),
                line.promisedUnit(),
                line.riskPoints(),
                shown(DisclosedField.SCORE, line.powerCode(), line.score()),
                line.level(),
                line.ratingNo(),
                text(DisclosedField.DERIVATION_ZH, line.powerCode(), PublicDerivation.chinese(line.derivationZh())),
                text(DisclosedField.DERIVATION_EN, line.powerCode(), PublicDerivation.english(line.derivationEn())),
                measures(line.measures()),
                line.handlingUnitCode(),
                points(line.points()),
                details(line.powerCode(), line.details()));
    }

    private List<FrozenMeasure> measures(List<FrozenMeasure> measures) {
        return measures == null || !OF_MEASURES_WITHOUT_MARK.stream().allMatch(this::isShown)
                ? null
                : measures.stream()
                        .map(measure -> new FrozenMeasure(
                                measure.code(),
                                measure.kind(),
                                owner(measure),
                                measure.dueOn(),
                                measure.effect(),
                                measure.riskPointCode(),
                                text(DisclosedField.MEASURE_TEXT, measure.code(), measure.description())))
                        .toList();
    }

    private List<FrozenPoint> points(List<FrozenPoint> points) {
        return points == null
                ? null
                : points.stream()
                        .map(point -> new FrozenPoint(
                                point.code(),
                                point.step(),
                                point.stepName(),
                                text(DisclosedField.RISK, point.code(), point.kind()),
                                text(DisclosedField.RISK_ZH, point.code(), point.descriptionZh()),
                                text(DisclosedField.RISK_EN, point.code(), point.descriptionEn())))
                        .toList();
    }

    private PowerDetails details(String code, PowerDetails details) {
        return details == null
                ? null
                : new PowerDetails(
                        shown(DisclosedField.LEGAL_BASES, code, details.legalBases()),
                        shown(DisclosedField.DUTIES, code, details.duties()),
                        text(DisclosedField.DEPARTMENT, code, details.department()),
                        text(DisclosedField.SUBJECT, code, details.subject()),
                        text(DisclosedField.OBJECTS, code, details.objects()),
                        text(DisclosedField.CONDITIONS, code, details.conditions()),
                        shown(DisclosedField.MATERIALS, code, details.materials()),
                        shown(DisclosedField.FEE, code, details.fee()),
                        text(DisclosedField.FEE_BASIS, code, details.feeBasis()),
                        text(DisclosedField.PLACE, code, details.place()),
                        text(DisclosedField.TELEPHONE, code, details.telephone()),
                        text(DisclosedField.GUIDE, code, details.guide()),
                        text(DisclosedField.FLOW_CHART, code, details.flowChart()));
    }

    private <V> V shown(DisclosedField field, String code, V value) {
        return policy.reason(field, code).isEmpty() ? value : null;
    }

    private String owner(FrozenMeasure measure) {
        return publicOwners.contains(measure.owner())
                ? text(DisclosedField.OWNER, measure.code(), measure.owner())
                : WithheldReason.PERSONAL_PRIVACY.mark();
    }

    /** What nobody said has no mark either. */
    private String text(DisclosedField field, String code, String text) {
        return text == null
                ? null
                : policy.reason(field, code).map(WithheldReason::mark).orElse(text);
    }

    private boolean isShown(DisclosedField field) {
        return policy.reason(field).isEmpty();
    }
}
