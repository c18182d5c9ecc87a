package org.mingjing.risk.review.frozen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Three months from January, April, July or October on. Written 2026-Q3. */
@Embeddable
public record Quarter(
        @Column(name = "year", updatable = false) int year,
        @Column(name = "quarter", updatable = false) int number) {
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public static Quarter parse(String text) {
        var parts = text.split("-Q");
        return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.of((number - 1) * MONTHS + 1), 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * MONTHS).atEndOfMonth();
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    public Quarter notBefore(Quarter earliest) {
        return firstDay().isBefore(earliest.firstDay()) ? earliest : this;
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
