package org.mingjing.calendar;

/** What a limit is counted in. */
public enum LimitUnit {
    /** Monday to Friday without the days off, plus make-up workdays. The unit of the Licensing Law (行政许可法, article 82). */
    WORKING_DAY(36_500, "个工作日", "working day"),
    CALENDAR_DAY(36_500, "日", "day"),
    MONTH(1_200, "个月", "month"),
    YEAR(100, "年", "year");

    private final int most;
    private final String zh;
    private final String en;

    LimitUnit(int most, String zh, String en) {
        this.most = most;
        this.zh = zh;
        this.en = en;
    }

    /** The largest amount taken for a limit and not for a slip of the keyboard: a hundred years or more. */
    public int most() {
        return most;
    }

    Wording wordingOf(int amount) {
        return new Wording(amount + zh, amount + " " + en + (amount == 1 ? "" : "s"));
    }
}
