package org.mingjing.risk.power;

/** How long something may take, by statute or by promise. */
record Limit(int amount, LimitUnit unit) {
    private static final int WEEK_OF_WORK = 5;
    private static final int WEEKEND = 2;

    /**
     * Whether it can end after the other on some start day, holidays left out of account. Working days, days and months
     * have no fixed ratio, so between those it is the longest this can take against the shortest the other can.
     */
    boolean mayOutlast(Limit other) {
        var mine = inMonths();
        var theirs = other.inMonths();
        return mine.unit == theirs.unit ? mine.amount > theirs.amount : mine.mostDays() > theirs.fewestDays();
    }

    private Limit inMonths() {
        return unit == LimitUnit.YEAR ? new Limit(12 * amount, LimitUnit.MONTH) : this;
    }

    private int mostDays() {
        return switch (unit) {
            case CALENDAR_DAY -> amount;
            // Started on a Friday, each week of work begins with a weekend.
            case WORKING_DAY -> amount + WEEKEND * ((amount + WEEK_OF_WORK - 1) / WEEK_OF_WORK);
            case MONTH, YEAR -> 31 * amount;
        };
    }

    private int fewestDays() {
        return switch (unit) {
            case CALENDAR_DAY -> amount;
            // Started on a Sunday, the first week of work needs no weekend.
            case WORKING_DAY -> amount + WEEKEND * ((amount - 1) / WEEK_OF_WORK);
            // February costs two days, once in a year, and other months make up for that of the years before.
            case MONTH, YEAR -> 30 * amount - 2;
        };
    }
}
