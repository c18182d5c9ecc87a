package org.mingjing.risk.review.frozen;

/** A part of the report, as a whole open to everybody or withheld. */
public enum Section {
    POWERS("权力与风险等级", "Powers and their levels"),
    RATINGS("等级变动与重评建议", "Changes of level and proposals"),
    SIGNALS("线索", "Signals"),
    WARNINGS("预警", "Warnings"),
    MEASURES("防控措施", "Preventive measures"),
    COVERAGE("排查覆盖", "Coverage"),
    RISK_POINTS("风险点", "Risk points"),
    FOLLOW_UP("以往分析的落实", "What earlier reviews left to do"),
    MEETING("会议情况", "The meeting"),
    DECISIONS("议题与决定", "Agenda and decisions"),
    ACTIONS("行动事项", "Action items");

    private final String nameZh;
    private final String nameEn;

    Section(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
