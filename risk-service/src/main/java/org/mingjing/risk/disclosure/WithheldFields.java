package org.mingjing.risk.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.disclosure.policy.DisclosedField;
import org.mingjing.risk.disclosure.policy.Withheld;
import org.mingjing.risk.disclosure.policy.WithheldReason;
import org.mingjing.risk.rating.scheme.PublicDerivation;

/** What a {@link Redaction} took out of lines, named as they name it. */
final class WithheldFields {
    private static final List<DisclosedField> OF_LINES = List.of(
            DisclosedField.LEGAL_BASIS,
            DisclosedField.SCORE,
            DisclosedField.DERIVATION_ZH,
            DisclosedField.DERIVATION_EN);
    private static final List<DisclosedField> OF_DETAILS = List.of(
            DisclosedField.LEGAL_BASES,
            DisclosedField.DUTIES,
            DisclosedField.DEPARTMENT,
            DisclosedField.SUBJECT,
            DisclosedField.OBJECTS,
            DisclosedField.CONDITIONS,
            DisclosedField.MATERIALS,
            DisclosedField.FEE,
            DisclosedField.FEE_BASIS,
            DisclosedField.PLACE,
            DisclosedField.TELEPHONE,
            DisclosedField.GUIDE,
            DisclosedField.FLOW_CHART);

    private final Redaction redaction;
    private final List<FrozenPower> lines;
    private final List<Withheld> withheld = new ArrayList<>();

    private WithheldFields(Redaction redaction, List<FrozenPower> lines) {
        this.redaction = redaction;
        this.lines = lines;
    }

    /** @param lines as they were before */
    static List<Withheld> from(List<FrozenPower> lines, Redaction redaction) {
        var fields = new WithheldFields(redaction, lines);
        OF_LINES.forEach(field -> fields.addWhereSaid(field, lines, FrozenPower::powerCode, line -> true, ""));
        if (lines.stream().anyMatch(WithheldFields::tellsUpheldFacts)) {
            fields.add(DisclosedField.UPHELD_FACTS.field(), redaction.policy().reason(DisclosedField.UPHELD_FACTS));
        }
        fields.addDetails();
        fields.addPoints();
        fields.addMeasures();
        return fields.withheld;
    }

    private static boolean tellsUpheldFacts(FrozenPower line) {
        return !PublicDerivation.chinese(line.derivationZh()).equals(line.derivationZh())
                || !PublicDerivation.english(line.derivationEn()).equals(line.derivationEn());
    }

    private void addDetails() {
        OF_DETAILS.forEach(field -> addWhereSaid(
                field, lines, FrozenPower::powerCode, line -> line.saysOfDetails(field.field()), "details."));
    }

    private void addPoints() {
        var points = lines.stream()
                .flatMap(line -> line.points() == null ? Stream.empty() : line.points().stream())
                .toList();
        addWhereSaid(DisclosedField.RISK, points, FrozenPoint::code, point -> point.kind() != null, "points.");
        addWhereSaid(
                DisclosedField.RISK_ZH, points, FrozenPoint::code, point -> point.descriptionZh() != null, "points.");
        addWhereSaid(
                DisclosedField.RISK_EN, points, FrozenPoint::code, point -> point.descriptionEn() != null, "points.");
    }

    private void addMeasures() {
        var measures = lines.stream()
                .flatMap(line -> line.measures() == null ? Stream.empty() : line.measures().stream())
                .toList();
        Redaction.OF_MEASURES_WITHOUT_MARK.forEach(
                field -> addWhereSaid(field, measures, FrozenMeasure::code, measure -> true, "measures."));
        addWhereSaid(
                DisclosedField.MEASURE_TEXT,
                measures,
                FrozenMeasure::code,
                measure -> measure.description() != null,
                "measures.");
        addWhereSaid(DisclosedField.OWNER, measures, FrozenMeasure::code, measure -> true, "measures.");
        if (redaction.policy().reason(DisclosedField.OWNER).isEmpty()
                && measures.stream()
                        .anyMatch(measure -> !redaction.publicOwners().contains(measure.owner()))) {
            withheld.add(new Withheld("measures.owner", WithheldReason.PERSONAL_PRIVACY));
        }
    }

    /** Once for each reason: of one record more may be withheld than of the others. */
    private <T> void addWhereSaid(
            DisclosedField field, List<T> among, Function<T, String> code, Predicate<T> says, String of) {
        among.stream()
                .map(one -> redaction.policy().reason(field, code.apply(one)).filter(reason -> says.test(one)))
                .distinct()
                .forEach(reason -> add(of + field.field(), reason));
    }

    private void add(String name, Optional<WithheldReason> reason) {
        reason.ifPresent(why -> withheld.add(new Withheld(name, why)));
    }
}
