package org.mingjing.risk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.DayKind;
import org.mingjing.events.process.CalendarDay;
import org.mingjing.events.process.CalendarReplaced;
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

    private DayKind kind() {
        return QuarkusTransaction.requiringNew().call(() -> national.current().kindOf(DAY));
    }
}
