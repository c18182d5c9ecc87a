package org.mingjing.risk.catalogue.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.power.LawRank;
import org.mingjing.risk.power.LegalBasis;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.LimitUnit;
import org.mingjing.risk.power.PowerDetails;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.procedure.StepKind;

/** Lines of a catalogue for rule tests. */
public final class Lines {
    private Lines() {}

    public static FrozenPower line(String code, Level level) {
        return line(code, level, "教师资格认定", 1);
    }

    public static FrozenPower line(String code, Level level, String name, int ratingNo) {
        return new FrozenPower(
                code,
                "EB-JSZG",
                PowerType.LICENSE,
                Scope.UNIT,
                name,
                "Teacher qualification",
                "《教师法》第十三条",
                30,
                LimitUnit.CALENDAR_DAY,
                15,
                LimitUnit.WORKING_DAY,
                1,
                new BigDecimal("2.10"),
                level,
                ratingNo,
                "推导",
                "Derivation",
                List.of(measure(MeasureStatus.EFFECTIVE)),
                "EB-JSZG",
                List.of(new FrozenPoint("EB-L-02-R1", StepKind.EXAMINE, null, "MISCONDUCT", null, null)),
                null);
    }

    public static FrozenMeasure measure(MeasureStatus effect) {
        return new FrozenMeasure(
                "EB-L-02-M1", MeasureKind.SPLIT, "EB-JSZG-HEAD", LocalDate.of(2026, 6, 1), effect, null, null);
    }

    public static FrozenPower withMeasures(FrozenPower line, List<FrozenMeasure> measures) {
        return with(line, measures, line.handlingUnitCode(), line.points(), line.details());
    }

    static FrozenPower handledBy(String unit, FrozenPower line) {
        return with(line, line.measures(), unit, line.points(), line.details());
    }

    static FrozenPower withoutPoints(FrozenPower line) {
        return withPoints(line, List.of());
    }

    public static FrozenPower withPoints(FrozenPower line, List<FrozenPoint> points) {
        return with(line, line.measures(), line.handlingUnitCode(), points, line.details());
    }

    /** Its risk points, all on the step of this name. */
    public static FrozenPower onStep(String name, FrozenPower line) {
        var points = line.points().stream()
                .map(point -> new FrozenPoint(
                        point.code(), point.step(), name, point.kind(), point.descriptionZh(), point.descriptionEn()))
                .toList();
        return with(line, line.measures(), line.handlingUnitCode(), points, line.details());
    }

    /** As lines were drawn up before they listed anything of this. */
    static FrozenPower fromBefore(FrozenPower line) {
        return with(line, null, null, null, null);
    }

    /** As lines are drawn up now: with the words of its risk points and measures, and with details. */
    public static FrozenPower worded(FrozenPower line) {
        var measures =
                line.measures().stream().map(measure -> worded(measure, "双人审核")).toList();
        var points = line.points().stream()
                .map(point -> new FrozenPoint(
                        point.code(), point.step(), point.stepName(), point.kind(), "审核走过场", "Perfunctory check"))
                .toList();
        return with(line, measures, line.handlingUnitCode(), points, details(false));
    }

    public static FrozenMeasure worded(FrozenMeasure measure, String description) {
        return new FrozenMeasure(
                measure.code(),
                measure.kind(),
                measure.owner(),
                measure.dueOn(),
                measure.effect(),
                "EB-L-02-R1",
                description);
    }

    static FrozenPower withDetails(FrozenPower line, PowerDetails details) {
        return with(line, line.measures(), line.handlingUnitCode(), line.points(), details);
    }

    static PowerDetails details(boolean fee) {
        return new PowerDetails(
                List.of(new LegalBasis("《教师法》", LawRank.LAW, "第十三条")),
                null,
                "教师科",
                null,
                null,
                "年满十八周岁",
                List.of("身份证", "学历证书"),
                fee,
                null,
                null,
                "0000-1234",
                null,
                null);
    }

    public static FrozenPower saying(FrozenPower line, String derivationZh, String derivationEn) {
        return with(
                line,
                line.measures(),
                line.handlingUnitCode(),
                line.points(),
                line.details(),
                derivationZh,
                derivationEn);
    }

    private static FrozenPower with(
            FrozenPower line,
            List<FrozenMeasure> measures,
            String handlingUnit,
            List<FrozenPoint> points,
            PowerDetails details) {
        return with(line, measures, handlingUnit, points, details, line.derivationZh(), line.derivationEn());
    }

    private static FrozenPower with(
            FrozenPower line,
            List<FrozenMeasure> measures,
            String handlingUnit,
            List<FrozenPoint> points,
            PowerDetails details,
            String derivationZh,
            String derivationEn) {
        return new FrozenPower(
                line.powerCode(),
                line.unitCode(),
                line.type(),
                line.scope(),
                line.nameZh(),
                line.nameEn(),
                line.legalBasis(),
                line.statutoryLimit(),
                line.statutoryUnit(),
                line.promisedLimit(),
                line.promisedUnit(),
                line.riskPoints(),
                line.score(),
                line.level(),
                line.ratingNo(),
                derivationZh,
                derivationEn,
                measures,
                handlingUnit,
                points,
                details);
    }
}
