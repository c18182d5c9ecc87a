package org.mingjing.process.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.mingjing.calendar.DayKind;
import org.mingjing.calendar.Departure;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Wording;
import org.mingjing.events.process.CalendarDay;
import org.mingjing.events.process.CalendarReplaced;

/** The national calendar as it was imported once, whole. The edition with the highest number is in force. */
@Entity
@Immutable
@Table(name = "calendar_edition")
class CalendarEdition {
    @Id
    private int number;

    @Column(name = "imported_at")
    private OffsetDateTime importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "published_years")
    private Integer[] publishedYears;

    @ElementCollection
    @CollectionTable(name = "calendar_departure", joinColumns = @JoinColumn(name = "edition"))
    private List<Day> days;

    protected CalendarEdition() {}

    CalendarEdition(int number, LegalCalendar calendar, String importedBy, OffsetDateTime importedAt) {
        this.number = number;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.publishedYears = calendar.publishedYears().toArray(Integer[]::new);
        this.days = calendar.departures().stream().map(Day::of).toList();
    }

    int number() {
        return number;
    }

    LegalCalendar calendar() {
        return LegalCalendar.of(
                days.stream().map(Day::departure).toList(), new HashSet<>(Arrays.asList(publishedYears)));
    }

    CalendarReplaced replaced() {
        var calendar = calendar();
        return new CalendarReplaced(
                calendar.departures().stream()
                        .map(day -> new CalendarDay(
                                day.date(),
                                day.kind().name(),
                                day.name().zh(),
                                day.name().en()))
                        .toList(),
                List.copyOf(calendar.publishedYears()));
    }

    @Embeddable
    record Day(
            @Column(name = "day") LocalDate date,
            @Enumerated(EnumType.STRING) DayKind kind,
            @Column(name = "name_zh") String nameZh,
            @Column(name = "name_en") String nameEn) {

        static Day of(Departure departure) {
            return new Day(
                    departure.date(),
                    departure.kind(),
                    departure.name().zh(),
                    departure.name().en());
        }

        Departure departure() {
            return new Departure(date, kind, new Wording(nameZh, nameEn));
        }
    }
}
