package org.mingjing.risk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** How many statements something sends to the database. */
public final class Statements {
    private static final int ROUNDS = 40;

    private Statements() {}

    /** The least of several times: what else the service does meanwhile is counted too. */
    public static long of(SessionFactory sessions, Runnable work) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.range(0, ROUNDS)
                    .map(round -> {
                        statistics.clear();
                        QuarkusTransaction.requiringNew().run(work);
                        return statistics.getPrepareStatementCount();
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
