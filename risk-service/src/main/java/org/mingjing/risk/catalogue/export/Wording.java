package org.mingjing.risk.catalogue.export;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.risk.catalogue.CatalogueDecision;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.CatalogueState;
import org.mingjing.risk.catalogue.Gate;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.power.LimitUnit;
import org.mingjing.risk.power.PowerType;

/** The bureau's own terms for what stands on a printed catalogue. */
final class Wording {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Wording() {}

    static String of(PowerType type) {
        return switch (type) {
            case LICENSE -> "行政许可";
            case PENALTY -> "行政处罚";
            case COERCION -> "行政强制";
            case LEVY -> "行政征收";
            case PAYMENT -> "行政给付";
            case INSPECTION -> "行政检查";
            case CONFIRMATION -> "行政确认";
            case REWARD -> "行政奖励";
            case ADJUDICATION -> "行政裁决";
            case OTHER -> "其他行政权力";
            case INTERNAL -> "内部管理权";
        };
    }

    static String of(int amount, LimitUnit unit) {
        return amount
                + switch (unit) {
                    case WORKING_DAY -> " 个工作日";
                    case CALENDAR_DAY -> " 个自然日";
                    case MONTH -> " 个月";
                    case YEAR -> " 年";
                };
    }

    static String of(CatalogueState state) {
        return switch (state) {
            case DRAFT -> "草稿";
            case UNIT_REVIEW -> "单位报送";
            case PARTY_APPROVED -> "局党委审定";
            case FILED -> "监察室备案";
            case PUBLISHED -> "公开";
            case RETURNED -> "退回";
            case SUPERSEDED -> "被新版替代";
            case WITHDRAWN -> "已放弃";
        };
    }

    static String of(Gate gate) {
        return switch (gate) {
            case SUBMISSION -> "单位报送";
            case APPROVAL -> "局党委审定";
            case FILING -> "监察室备案";
            case PUBLICATION -> "公开";
        };
    }

    static String of(CatalogueDecision.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "通过";
            case RETURNED -> "退回";
            case REOPENED -> "内容变化,重新审定";
            case WITHDRAWN -> "编制单位放弃";
        };
    }

    /** How many, which, where one says so on which of several steps, and in what words. */
    static String points(FrozenPower line) {
        return line.points() == null
                ? "" + line.riskPoints()
                : Stream.concat(
                                Stream.of("" + line.riskPoints()),
                                line.points().stream().map(Wording::of))
                        .collect(Collectors.joining("\n"));
    }

    private static String of(FrozenPoint point) {
        var place = point.stepName() == null ? point.code() : point.code() + "(" + point.stepName() + ")";
        return point.descriptionZh() == null ? place : place + " " + point.descriptionZh();
    }

    /** One measure on a line: what kind, who answers for it until when, how far it is, and what is done. */
    static String of(List<FrozenMeasure> measures) {
        return measures == null || measures.isEmpty()
                ? "—"
                : measures.stream().map(Wording::of).collect(Collectors.joining("\n"));
    }

    private static String of(FrozenMeasure measure) {
        var plan = "%s %s(责任岗位 %s,期限 %s,%s)"
                .formatted(measure.code(), of(measure.kind()), measure.owner(), measure.dueOn(), of(measure.effect()));
        return measure.description() == null ? plan : plan + " " + measure.description();
    }

    private static String of(MeasureKind kind) {
        return switch (kind) {
            case SPLIT -> "分权制衡";
            case REFINE -> "细化标准";
            case RULE -> "健全制度";
            case TECHNOLOGY -> "技术监控";
        };
    }

    private static String of(MeasureStatus effect) {
        return switch (effect) {
            case PLANNED -> "计划中";
            case IN_PLACE -> "已落实,待评估";
            case EFFECTIVE -> "已落实,评估有效";
            case INEFFECTIVE -> "已落实,评估无效";
            case STALE -> "评估已过期";
            case WITHDRAWN -> "已撤销";
        };
    }

    /** A decision in one line. */
    static String of(CatalogueEdition.Signature signature) {
        return Stream.of(
                        of(signature.gate()),
                        of(signature.outcome()),
                        signature.office(),
                        signature.official(),
                        of(signature.decidedAt()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Not every scheme has one. */
    static String of(BigDecimal score) {
        return score == null ? "—" : score.toPlainString();
    }

    static String of(OffsetDateTime time) {
        return time == null ? "—" : MINUTE.format(time);
    }

    static String orNone(String text) {
        return text == null ? "—" : text;
    }
}
