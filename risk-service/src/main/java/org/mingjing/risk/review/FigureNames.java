package org.mingjing.risk.review;

import java.util.Map;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.Theme;
import org.mingjing.risk.signal.SignalSource;

/** What people call a figure. */
public final class FigureNames {
    private record Name(String zh, String en) {}

    private static final Map<String, Name> PARTS = Map.ofEntries(
            Map.entry("EFFECTIVE", new Name("有效", "effective")),
            Map.entry("SUSPENDED", new Name("暂停", "suspended")),
            Map.entry("I", new Name("一级", "level I")),
            Map.entry("II", new Name("二级", "level II")),
            Map.entry("III", new Name("三级", "level III")),
            Map.entry("UNRATED", new Name("未评级", "unrated")),
            Map.entry("FIRST", new Name("首次评级", "first rating")),
            Map.entry("ROSE", new Name("升级", "rose")),
            Map.entry("FELL", new Name("降级", "fell")),
            Map.entry("ACCEPTED", new Name("采纳", "accepted")),
            Map.entry("REFUSED", new Name("不采纳", "refused")),
            Map.entry("OPEN", new Name("待决定", "undecided")),
            Map.entry("UNDECIDED", new Name("待定级", "undecided")),
            Map.entry("1", new Name("一级预警", "tier 1")),
            Map.entry("2", new Name("二级预警", "tier 2")),
            Map.entry("3", new Name("三级预警", "tier 3")),
            Map.entry("RAISED", new Name("待核实", "raised")),
            Map.entry("VERIFIED", new Name("已核实", "verified")),
            Map.entry("DISMISSED", new Name("不成立", "dismissed")),
            Map.entry("NOTIFIED", new Name("已告知", "notified")),
            Map.entry("EXPLAINED", new Name("已说明", "explained")),
            Map.entry("CORRECTING", new Name("整改中", "correcting")),
            Map.entry("CHECKED", new Name("已核查", "checked")),
            Map.entry("CLEARED", new Name("已解除", "cleared")),
            Map.entry("ESCALATED", new Name("已升级", "escalated")),
            Map.entry("WARNING", new Name("预警", "warning")),
            Map.entry("YELLOW", new Name("黄牌", "yellow card")),
            Map.entry("RED", new Name("红牌", "red card")),
            Map.entry("RED_STATUTORY", new Name("超法定时限红牌", "red card, statutory limit")),
            Map.entry("UPHELD", new Name("成立", "upheld")),
            Map.entry("NOT_UPHELD", new Name("不成立", "not upheld")),
            Map.entry("MITIGATED", new Name("减轻", "mitigated")),
            Map.entry("REVOKED", new Name("撤销", "revoked")),
            Map.entry("COVERED", new Name("有风险点", "covered")),
            Map.entry("UNCOVERED", new Name("无风险点", "uncovered")));

    private FigureNames() {}

    public static String zh(Figure figure) {
        return figure.isWhole()
                ? figure.theme().nameZh()
                : figure.theme().nameZh() + ":" + part(figure).zh();
    }

    public static String en(Figure figure) {
        return figure.isWhole()
                ? figure.theme().nameEn()
                : figure.theme().nameEn() + ": " + part(figure).en();
    }

    private static Name part(Figure figure) {
        if (figure.theme() == Theme.SIGNALS || figure.theme() == Theme.UPHELD_FACTS) {
            var source = SignalSource.valueOf(figure.part());
            return new Name(source.nameZh(), source.nameEn());
        }
        // What has no name, such as a power, is called by its code.
        return PARTS.getOrDefault(figure.part(), new Name(figure.part(), figure.part()));
    }
}
