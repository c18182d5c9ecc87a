package org.mingjing.process.log.lead;

import java.sql.Connection;
import java.sql.SQLException;
import org.mingjing.process.log.lead.Lead.Lost;

/** Keeps out who lost the lead without noticing: every lead has an epoch, and only the last one's counts. */
final class Fence {
    private static final String NEXT = "update log_coord set epoch = epoch + 1 returning epoch";
    private static final String ASK = "select 1 from log_coord where epoch = ?";
    private static final String HOLD = ASK + " for update";

    private Fence() {}

    static long nextEpoch(Connection connection) throws SQLException {
        try (var next = connection.prepareStatement(NEXT);
                var row = next.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static void ask(Connection connection, long epoch) throws SQLException {
        refuseIfLost(ASK, connection, epoch);
    }

    /** Until the transaction ends nobody else can take the lead. */
    static void hold(Connection connection, long epoch) throws SQLException {
        refuseIfLost(HOLD, connection, epoch);
    }

    private static void refuseIfLost(String sql, Connection connection, long epoch) throws SQLException {
        try (var fence = connection.prepareStatement(sql)) {
            fence.setLong(1, epoch);
            try (var row = fence.executeQuery()) {
                if (!row.next()) {
                    throw new Lost();
                }
            }
        }
    }
}
