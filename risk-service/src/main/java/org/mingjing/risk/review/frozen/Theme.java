package org.mingjing.risk.review.frozen;

import static org.mingjing.risk.review.frozen.Section.COVERAGE;
import static org.mingjing.risk.review.frozen.Section.FOLLOW_UP;
import static org.mingjing.risk.review.frozen.Section.MEASURES;
import static org.mingjing.risk.review.frozen.Section.RATINGS;

import java.util.Arrays;
import java.util.List;
import org.mingjing.risk.alert.Copy;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.signal.SignalSource;

/**
 * What is counted of a quarter. Each record stands under one part of a theme, so the parts add up to the theme. What
 * happens is counted by its day in the quarter; what stands, such as a level or a state, as it was at the freezing.
 */
public enum Theme {
    POWERS(Section.POWERS, "权力", "Powers", "EFFECTIVE", "SUSPENDED"),
    INHERENT_LEVEL(Section.POWERS, "固有等级", "Inherent level", levels()),
    CURRENT_LEVEL(Section.POWERS, "当前等级", "Current level", levels()),
    RESIDUAL_LEVEL(Section.POWERS, "剩余等级", "Residual level", levels()),
    RATING_CHANGES(RATINGS, "等级变动", "Changes of level", "FIRST", "ROSE", "FELL"),
    PROPOSALS(RATINGS, "重评建议", "Proposals of another rating", "ACCEPTED", "REFUSED", "OPEN"),
    OVERRIDES_EXPIRING(RATINGS, "将到期的人工调级", "Overrides about to expire"),
    SIGNALS(Section.SIGNALS, "线索", "Signals", sources()),
    SIGNALS_BY_POWER(Section.SIGNALS, "各权力的线索", "Signals by power"),
    UPHELD_FACTS(Section.SIGNALS, "查实的红牌与投诉", "Upheld cards and complaints", "RED_CARD", "COMPLAINT"),
    ALERTS_BY_GRADE(Section.SIGNALS, "预警和红黄牌(按等级)", "Alerts by grade", "WARNING", "YELLOW", "RED", "RED_STATUTORY"),
    ALERTS_BY_OUTCOME(Section.SIGNALS, "预警和红黄牌(按处理)", "Alerts by outcome", "OPEN", "UPHELD", "MITIGATED", "REVOKED"),
    COMPLAINTS(Section.SIGNALS, "投诉(按处理)", "Complaints by outcome", "OPEN", "NOT_UPHELD", "UPHELD"),
    WARNINGS_BY_TIER(Section.WARNINGS, "预警(按级别)", "Warnings by tier", "UNDECIDED", "1", "2", "3"),
    WARNINGS_BY_STATE(
            Section.WARNINGS,
            "预警(按状态)",
            "Warnings by state",
            "RAISED",
            "VERIFIED",
            "DISMISSED",
            "NOTIFIED",
            "EXPLAINED",
            "CORRECTING",
            "CHECKED",
            "CLEARED",
            "ESCALATED"),
    MEASURES_OVERDUE(MEASURES, "逾期未落实的措施", "Measures overdue"),
    MEASURES_EFFECTIVE(MEASURES, "评估有效的措施", "Measures found effective"),
    BELOW_MINIMUM(MEASURES, "未达到最低措施要求的权力", "Powers below the minimum set of measures", "I", "II", "III"),
    WATCHED_STEPS(COVERAGE, "应排查的环节", "Steps to look at", "COVERED", "UNCOVERED"),
    NEVER_RATED(COVERAGE, "从未评级的权力", "Powers never rated"),
    OLD_RATING(COVERAGE, "评级已满一年的权力", "Powers with a rating older than a year"),
    NO_PROCEDURE(COVERAGE, "没有流程的权力", "Powers with no procedure"),
    RISK_POINTS_PROPOSED(Section.RISK_POINTS, "提出的风险点", "Risk points proposed"),
    RISK_POINTS_CONFIRMED(Section.RISK_POINTS, "确认的风险点", "Risk points confirmed"),
    RISK_POINTS_REJECTED(Section.RISK_POINTS, "不予确认的风险点", "Risk points rejected"),
    RISK_POINTS_RETIRED(Section.RISK_POINTS, "退出的风险点", "Risk points retired"),
    ACTIONS_OVERDUE(FOLLOW_UP, "逾期的行动事项", "Action items overdue"),
    ITEMS_PUT_OFF(FOLLOW_UP, "延期的议题", "Items put off");

    private final Section section;
    private final String nameZh;
    private final String nameEn;
    private final List<String> parts;

    Theme(Section section, String nameZh, String nameEn, String... parts) {
        this.section = section;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.parts = List.of(parts);
    }

    private static String[] levels() {
        return new String[] {Level.I.name(), Level.II.name(), Level.III.name(), "UNRATED"};
    }

    private static String[] sources() {
        return Arrays.stream(SignalSource.values()).map(SignalSource::name).toArray(String[]::new);
    }

    /** Small numbers of these tell of single persons. */
    public boolean isAboutPersons() {
        return section == Section.WARNINGS || section == Section.SIGNALS;
    }

    /** From whose copy it is counted; null for what is our own. */
    Copy copy() {
        return switch (this) {
            case ALERTS_BY_GRADE, ALERTS_BY_OUTCOME -> Copy.CARDS;
            case COMPLAINTS -> Copy.COMPLAINTS;
            default -> null;
        };
    }

    /** Whether this part of what is counted from a copy has also what nobody had decided at the freezing, however old. */
    boolean countsUndecided(String part) {
        return switch (this) {
            case ALERTS_BY_GRADE -> true;
            case ALERTS_BY_OUTCOME, COMPLAINTS -> part.isEmpty() || part.equals("OPEN");
            default -> false;
        };
    }

    /** The parts that are counted also where there is nothing; a theme may have others. */
    List<String> parts() {
        return parts;
    }

    public Section section() {
        return section;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
