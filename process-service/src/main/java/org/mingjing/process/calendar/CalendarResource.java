package org.mingjing.process.calendar;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.mingjing.calendar.DayKind;
import org.mingjing.calendar.Departure;
import org.mingjing.calendar.LegalCalendar;

/** The same answers for staff and, without signing in, for everybody. */
@Path("/")
class CalendarResource {
    private final NationalCalendar national;

    CalendarResource(NationalCalendar national) {
        this.national = national;
    }

    @GET
    @Path("calendar")
    @Authenticated
    public CalendarView calendar() {
        return inForce();
    }

    @GET
    @Path("public/calendar")
    @PermitAll
    public CalendarView publicCalendar() {
        return inForce();
    }

    @GET
    @Path("due-dates")
    @Authenticated
    public Explanation dueDate(
            @QueryParam("start") String start,
            @QueryParam("amount") String amount,
            @QueryParam("unit") String unit,
            @Context HttpHeaders headers) {
        return explain(DueDateQuestion.of(start, amount, unit), headers);
    }

    @GET
    @Path("public/due-dates")
    @PermitAll
    public Explanation publicDueDate(
            @QueryParam("start") String start,
            @QueryParam("amount") String amount,
            @QueryParam("unit") String unit,
            @Context HttpHeaders headers) {
        return explain(DueDateQuestion.of(start, amount, unit), headers);
    }

    private CalendarView inForce() {
        return CalendarView.of(national.current());
    }

    private Explanation explain(DueDateQuestion question, HttpHeaders headers) {
        return Explanation.of(question.answeredBy(national.current()), Readers.language(headers));
    }

    /** @param publishedYears every other year is provisional: Monday to Friday */
    record CalendarView(SortedSet<Integer> publishedYears, List<Day> days) {
        static CalendarView of(LegalCalendar calendar) {
            return new CalendarView(
                    calendar.publishedYears(),
                    calendar.departures().stream().map(Day::of).toList());
        }
    }

    record Day(LocalDate date, DayKind kind, String nameZh, String nameEn) {
        static Day of(Departure departure) {
            return new Day(
                    departure.date(),
                    departure.kind(),
                    departure.name().zh(),
                    departure.name().en());
        }
    }
}
