package org.mingjing.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The published calendar of 2024 to 2026, and short ways to say what the tests say often. */
final class Calendars {

    static final LegalCalendar CHINA = china();

    private Calendars() {}

    static LegalCalendar read(String csv) {
        try {
            return LegalCalendar.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Limit workingDays(int amount) {
        return new Limit(amount, LimitUnit.WORKING_DAY);
    }

    static Limit days(int amount) {
        return new Limit(amount, LimitUnit.CALENDAR_DAY);
    }

    static Limit months(int amount) {
        return new Limit(amount, LimitUnit.MONTH);
    }

    static Limit years(int amount) {
        return new Limit(amount, LimitUnit.YEAR);
    }

    static Pause pause(String from, String to) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(to), new Wording("听证", "hearing"));
    }

    static Pause openPause(String from) {
        return Pause.open(LocalDate.parse(from), new Wording("检验", "inspection"));
    }

    static Extension extension(Limit extra) {
        return new Extension(extra, new Wording("案情复杂", "complex matter"), "行政许可法第四十二条");
    }

    static RunningLimit from(String start, Limit limit) {
        return limit.startingOn(LocalDate.parse(start));
    }

    static LocalDate dueOf(RunningLimit clock) {
        return CHINA.due(clock).date();
    }

    private static LegalCalendar china() {
        try (var csv = Calendars.class.getResourceAsStream("/calendar-cn.csv")) {
            return LegalCalendar.read(csv);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
