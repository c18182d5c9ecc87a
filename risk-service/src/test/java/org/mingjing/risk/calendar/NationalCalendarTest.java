package org.mingjing.risk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.DayKind;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.process.CalendarDay;
import org.mingjing.events.process.CalendarReplaced;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class NationalCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

    @Inject
    NationalCalendar national;

    @Test
    void the_calendar_told_last_is_in_force() {
        TestTopics.publish(
                new CalendarReplaced(List.of(new CalendarDay(DAY, "HOLIDAY", "劳动节", "Labour Day")), List.of(2031)));
        Awaitility.await().untilAsserted(() -> assertThat(kind()).isEqualTo(DayKind.HOLIDAY));

        TestTopics.publish(new CalendarReplaced(List.of(), List.of(2031)));
        Awaitility.await().untilAsserted(() -> assertThat(kind()).isEqualTo(DayKind.WEEKDAY));
    }

    @Test
    void a_calendar_that_comes_late_is_not_in_force_though_the_one_before_it_was_told_again() {
        var holiday =
                new CalendarReplaced(List.of(new CalendarDay(DAY, "HOLIDAY", "劳动节", "Labour Day")), List.of(2031));
        var now = System.nanoTime();
        heard(holiday, now);
        heard(holiday, now + 2);
        heard(new CalendarReplaced(List.of(), List.of(2031)), now + 1);

        assertThat(kind()).isEqualTo(DayKind.HOLIDAY);
    }

    private static void heard(CalendarReplaced calendar, long sequence) {
        var id = UUID.randomUUID();
        var time = OffsetDateTime.now();
        TestTopics.publish(
                new EventEnvelope<>(id, "/process-service", time, time, sequence, null, false, null, calendar));
        Awaitility.await().untilAsserted(() -> assertThat(isHeard(id)).isTrue());
    }

    private static boolean isHeard(UUID event) throws SQLException {
        try (var connection = Db.asOwner();
                var query = connection.prepareStatement("select count(*) from inbox where event_id = ?")) {
            query.setObject(1, event);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1) == 1;
        }
    }

    private DayKind kind() {
        return QuarkusTransaction.requiringNew().call(() -> national.current().kindOf(DAY));
    }
}
