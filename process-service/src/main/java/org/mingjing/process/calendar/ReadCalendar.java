package org.mingjing.process.calendar;

import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.calendar.DayKind;
import org.mingjing.calendar.Departure;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Wording;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;

/** A calendar as a table of the days that depart from Monday to Friday. */
final class ReadCalendar {
    private static final List<String> COLUMNS = List.of("date", "kind", "name_zh", "name_en");

    private ReadCalendar() {}

    static LegalCalendar from(InputStream csv) {
        var table = CsvTable.read(csv, COLUMNS, List.of());
        var days = table.rows().stream().map(ReadCalendar::day).toList();
        table.refuseIfWrong();
        var departures = days.stream().map(Day::departure).toList();
        return LegalCalendar.of(departures, publishedYears(departures));
    }

    /** Every yearly notice has 1 January; one that only lists last days of December says nothing about that year. */
    private static Set<Integer> publishedYears(List<Departure> departures) {
        return departures.stream()
                .filter(day -> day.date().getDayOfYear() == 1 && day.kind() == DayKind.HOLIDAY)
                .map(day -> day.date().getYear())
                .collect(Collectors.toSet());
    }

    private static Day day(CsvRow row) {
        row.key("date");
        var day = new Day(row.date("date"), row.oneOf("kind", Kind.class), row.text("name_zh"), row.text("name_en"));
        if (day.kind() == Kind.MAKE_UP_WORKDAY && day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
            row.refuse("kind", "calendar-make-up-on-weekday", day.date());
        }
        return day;
    }

    private enum Kind {
        HOLIDAY,
        MAKE_UP_WORKDAY
    }

    private record Day(LocalDate date, Kind kind, String nameZh, String nameEn) {
        Departure departure() {
            return new Departure(date, DayKind.valueOf(kind.name()), new Wording(nameZh, nameEn));
        }
    }
}
