package org.mingjing.risk.calendar;

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

/** The national calendar as we were told it once, whole. The one with the highest sequence is in force. */
@Entity
@Immutable
@Table(name = "calendar_edition")
class CalendarEdition {
    /** Of the event that told it. */
    @Id
    private long sequence;

    @Column(name = "heard_at")
    private OffsetDateTime heardAt;

    @Column(name = "published_years")
    private Integer[] publishedYears;

    @ElementCollection
    @CollectionTable(name = "calendar_departure", joinColumns = @JoinColumn(name = "sequence"))
    private List<Day> days;

    protected CalendarEdition() {}

    CalendarEdition(long sequence, LegalCalendar calendar, OffsetDateTime heardAt) {
        this.sequence = sequence;
        this.heardAt = heardAt;
        this.publishedYears = calendar.publishedYears().toArray(Integer[]::new);
        this.days = calendar.departures().stream().map(Day::of).toList();
    }

    LegalCalendar calendar() {
        return LegalCalendar.of(
                days.stream().map(Day::departure).toList(), new HashSet<>(Arrays.asList(publishedYears)));
    }

    @Embeddable
    record Day(
            @Column(name = "day") LocalDate date,

            @Enumerated(EnumType.STRING) @Column(name = "kind")
            DayKind kind,

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
