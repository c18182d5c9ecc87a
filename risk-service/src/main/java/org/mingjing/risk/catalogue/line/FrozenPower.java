package org.mingjing.risk.catalogue.line;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mingjing.risk.measure.StandingMeasure;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.LimitUnit;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.PowerDetails;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.rating.Rating;
import org.mingjing.risk.riskpoint.WordedPoint;

/**
 * A power, its rating, its risk points and the measures behind it as they were when the catalogue was drawn up: what the gates
 * decide on, and all that becomes public with it.
 *
 * @param details null in lines from before they said them
 */
@Embeddable
public record FrozenPower(
        @Column(name = "power_code") String powerCode,
        @Column(name = "unit_code") String unitCode,
        @Enumerated(EnumType.STRING) @Column(name = "type") PowerType type,
        @Enumerated(EnumType.STRING) @Column(name = "scope") Scope scope,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn,
        @Column(name = "legal_basis") String legalBasis,
        @Column(name = "statutory_limit") int statutoryLimit,

        @Enumerated(EnumType.STRING) @Column(name = "statutory_unit")
        LimitUnit statutoryUnit,

        @Column(name = "promised_limit") int promisedLimit,

        @Enumerated(EnumType.STRING) @Column(name = "promised_unit")
        LimitUnit promisedUnit,

        @Column(name = "risk_points") int riskPoints,
        @Column(name = "score") BigDecimal score,
        @Enumerated(EnumType.STRING) @Column(name = "level") Level level,
        @Column(name = "rating_no") int ratingNo,
        @Column(name = "derivation_zh") String derivationZh,
        @Column(name = "derivation_en") String derivationEn,

        @Convert(converter = FrozenMeasures.class) @Column(name = "measures")
        List<FrozenMeasure> measures,

        @Column(name = "handling_unit_code") String handlingUnitCode,

        @Convert(converter = FrozenPoints.class) @Column(name = "points")
        List<FrozenPoint> points,

        @Convert(converter = FrozenDetails.class) @Column(name = "details")
        PowerDetails details) {

    /** What the line says, by name: the unit in which contents are hashed and compared. */
    public SortedMap<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        fields.put("code", powerCode);
        fields.put("derivationEn", derivationEn);
        fields.put("derivationZh", derivationZh);
        if (details != null) {
            fields.put("details", FrozenDetails.fields(details));
        }
        if (handlingUnitCode != null) {
            fields.put("handlingUnitCode", handlingUnitCode);
        }
        fields.put("legalBasis", legalBasis);
        fields.put("level", level.name());
        // Lines drawn up before this was part of them keep the content that was hashed.
        if (measures != null) {
            fields.put("measures", measures.stream().map(FrozenMeasure::fields).toList());
        }
        fields.put("nameEn", nameEn);
        fields.put("nameZh", nameZh);
        if (points != null) {
            fields.put("points", points.stream().map(FrozenPoint::fields).toList());
        }
        fields.put("promisedLimit", promisedLimit);
        fields.put("promisedUnit", promisedUnit.name());
        fields.put("ratingNo", ratingNo);
        fields.put("riskPoints", riskPoints);
        fields.put("scope", scope.name());
        // Not every scheme has one.
        if (score != null) {
            fields.put("score", score.toPlainString());
        }
        fields.put("statutoryLimit", statutoryLimit);
        fields.put("statutoryUnit", statutoryUnit.name());
        fields.put("type", type.name());
        fields.put("unitCode", unitCode);
        return fields;
    }

    /** Whether all risk points that it lists, and no others, are those of today. */
    boolean listsPointsOf(FrozenPower today) {
        return points.size() == today.points.size()
                && IntStream.range(0, points.size()).allMatch(i -> points.get(i).holds(today.points.get(i)));
    }

    /** Whether it says this of the details, {@code fee}. */
    public boolean saysOfDetails(String name) {
        return details != null && FrozenDetails.fields(details).containsKey(name);
    }

    /** Whether the line itself shows a measure that was found effective. */
    boolean isProtected() {
        return measures != null && measures.stream().anyMatch(FrozenMeasure::isEffective);
    }

    static FrozenPower of(
            Power power,
            Rating rating,
            List<StandingMeasure> standing,
            List<WordedPoint> confirmed,
            PowerDetails details) {
        var profile = power.profile();
        return new FrozenPower(
                power.code(),
                profile.unitCode(),
                profile.type(),
                profile.scope(),
                profile.nameZh(),
                profile.nameEn(),
                profile.legalBasis(),
                profile.statutoryLimit(),
                profile.statutoryUnit(),
                profile.promisedLimit(),
                profile.promisedUnit(),
                rating.riskPoints(),
                rating.score(),
                rating.level(),
                rating.no(),
                rating.derivationZh(),
                rating.derivationEn(),
                standing.stream().map(FrozenMeasure::of).toList(),
                power.handlingUnitCode(),
                confirmed.stream().map(FrozenPoint::of).toList(),
                details);
    }
}
