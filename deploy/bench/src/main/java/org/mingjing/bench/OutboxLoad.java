package org.mingjing.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Puts many events into process-service's outbox in one commit and watches the relay carry them away. */
final class OutboxLoad {
    private final Path folder;

    OutboxLoad(Path folder) {
        this.folder = folder;
    }

    /** @return events per second from the commit to the empty outbox */
    double drain(int events) throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_process")) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into outbox"
                    + " (id, event_type, event_key, data, happened_at)"
                    + " select gen_random_uuid(), 'org.mingjing.process.charge.refused', 'bench-' || n % 1000,"
                    + " '{\"powerCode\":\"bench\",\"unitCode\":\"S-YZ\",\"feeCode\":\"F-01\",\"cardCode\":\"bench\","
                    + "\"refusedOn\":\"2026-11-02\"}', now() from generate_series(1, ?) n")) {
                insert.setInt(1, events);
                insert.executeUpdate();
            }
            connection.commit();
            long begun = System.nanoTime();
            connection.setAutoCommit(true);
            awaitEmpty(connection);
            return events * 1e9 / (System.nanoTime() - begun);
        }
    }

    /** Waits until nothing is under way any more: the outbox is empty and the listener's inbox has stopped growing. */
    void awaitHeard() throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_process")) {
            awaitEmpty(connection);
        }
        try (var connection = Databases.open(folder, "mingjing_accountability")) {
            long before = -1;
            for (long heard = heard(connection); heard != before; heard = heard(connection)) {
                before = heard;
                LockSupport.parkNanos(2_000_000_000L);
            }
        }
    }

    private static long heard(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from inbox");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void awaitEmpty(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select not exists (select from outbox)")) {
            while (true) {
                try (var row = query.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1)) {
                        return;
                    }
                }
                LockSupport.parkNanos(5_000_000);
            }
        }
    }
}
