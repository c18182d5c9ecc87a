package org.mingjing.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Many powers with risk points in the database of risk-service. */
final class RatingLoad {
    private static final String UNIT = "insert into unit (id, code, kind, name_zh, name_en, version)"
            + " values (gen_random_uuid(), 'BENCH', 'OFFICE', '测速科', 'Benchmark', 0) on conflict do nothing";
    /** Every factor takes all its values, so that all rules and levels come out. */
    private static final String POWERS = """
            insert into power (id, code, unit_code, type, scope, name_zh, name_en, legal_basis, led_by, public_attention,
                delegated_by_superior, discretion, importance, yearly_cases, corruption_probability, statutory_limit,
                statutory_unit, promised_limit, promised_unit, status, reforms, revisions, rating_state, rating_no,
                revision, version)
            select gen_random_uuid(), 'BENCH-' || n, 'BENCH', 'LICENSE', case n % 5 when 0 then 'SCHOOL' else 'UNIT' end,
                '测速权力' || n, 'Power ' || n, '《行政许可法》第十二条', (array['HEAD', 'DEPUTY', 'OTHER', 'OTHER'])[1 + n % 4],
                (array['HIGH', 'MEDIUM', 'LOW', 'LOW', 'LOW'])[1 + n % 5], n % 7 = 0,
                (array['NONE', 'NARROW', 'WIDE', 'NONE'])[1 + n / 3 % 4], 1 + n % 5, n % 120, 1 + n / 5 % 5, 20, 'WORKING_DAY',
                10, 'WORKING_DAY', 'EFFECTIVE', 0, 1, 'UNRATED', 0, 0, 0
            from generate_series(1, ?) n on conflict do nothing
            """;

    private static final String POINTS = """
            insert into risk_point (id, code, power_code, step, kind, channel, description_zh, description_en, status,
                version)
            select gen_random_uuid(), p.code || '-R' || k, p.code, 'APPROVE', 'SOLE_DECISION', 'SELF', '一人说了算',
                'One person decides', 'CONFIRMED', 0
            from power p, generate_series(1, ?) k where p.unit_code = 'BENCH' on conflict do nothing
            """;

    private final Path folder;

    RatingLoad(Path folder) {
        this.folder = folder;
    }

    void fill(int powers, int pointsPerPower) throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_risk");
                var unit = connection.createStatement();
                var fillPowers = connection.prepareStatement(POWERS);
                var fillPoints = connection.prepareStatement(POINTS)) {
            unit.execute(UNIT);
            fillPowers.setInt(1, powers);
            fillPowers.executeUpdate();
            fillPoints.setInt(1, pointsPerPower);
            fillPoints.executeUpdate();
        }
    }

    void makeStale() throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_risk");
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update power set rating_state = 'STALE' where unit_code = 'BENCH' and rating_state = 'RATED'");
        }
    }

    /** A round begins with nothing left to send of the round before. */
    void awaitEventsGone() throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_risk")) {
            while (hasEvents(connection)) {
                LockSupport.parkNanos(200_000_000);
            }
        }
    }

    private static boolean hasEvents(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select exists (select from outbox)");
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
