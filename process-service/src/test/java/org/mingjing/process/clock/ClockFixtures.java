package org.mingjing.process.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.testkit.Db;

/** Cases with clocks in 2033, a year without a published calendar, so that no other test moves their due days. */
final class ClockFixtures {
    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN =
            Long.toString(System.currentTimeMillis(), 36).toUpperCase();

    private ClockFixtures() {}

    static ClockedCase newCase() {
        var code = RUN + COUNT.incrementAndGet();
        return new ClockedCase("CASE-" + code, "P-" + code, "U-" + code);
    }

    static Limit workingDays(int amount) {
        return new Limit(amount, LimitUnit.WORKING_DAY);
    }

    static void tell(Runnable change) {
        QuarkusTransaction.requiringNew().run(change);
    }

    /** Grade and trigger of the cards of a case, in the order of issue. */
    static List<String> cardsOf(ClockedCase of) {
        return texts(
                "select grade || ' ' || trigger || coalesce(' ' || step_key, '') from alert_card"
                        + " where case_code = ? order by code",
                of.caseCode());
    }

    static List<String> texts(String query, String parameter) {
        try (var connection = Db.asRuntime();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
