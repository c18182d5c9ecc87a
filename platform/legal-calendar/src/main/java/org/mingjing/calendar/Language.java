package org.mingjing.calendar;

import java.time.DayOfWeek;
import java.util.Locale;

/** The two languages in which the calendar explains itself. Chinese is the first. */
public enum Language {
    ZH,
    EN;

    private static final String[] WEEKDAYS_ZH = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
    private static final String[] WEEKDAYS_EN = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    /** English for any English locale, Chinese for every other. */
    public static Language of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }

    /** Written out here because the JDK's own names change with its locale data, and a derivation must not. */
    String nameOf(DayOfWeek day) {
        return (this == ZH ? WEEKDAYS_ZH : WEEKDAYS_EN)[day.ordinal()];
    }
}
