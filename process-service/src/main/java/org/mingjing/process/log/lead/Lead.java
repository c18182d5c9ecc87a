package org.mingjing.process.log.lead;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The lead of one instance: an advisory lock that goes with its connection, and an epoch that every transaction of the leader
 * asks for, so that one who lost the lock without noticing can do nothing any more. It keeps a connection for each of the
 * leader's two threads.
 */
public final class Lead implements AutoCloseable {
    private final Connection holder;
    private final Connection second;
    private final long epoch;

    private Lead(Connection holder, Connection second, long epoch) {
        this.holder = holder;
        this.second = second;
        this.epoch = epoch;
    }

    /** The lead was lost; another instance has it or will have. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("another instance leads the log");
        }
    }

    /**
     * @return null while another instance leads
     * @throws SQLException also when a leader that hangs holds the row of the epoch; the lead is not kept meanwhile
     */
    public static Lead take(AgroalDataSource database) throws SQLException {
        var holder = database.getConnection();
        try {
            if (LeadLock.take(holder)) {
                return withSecond(holder, database.getConnection());
            }
        } catch (SQLException | RuntimeException e) {
            LeadLock.release(holder);
            throw e;
        }
        LeadLock.release(holder);
        return null;
    }

    private static Lead withSecond(Connection holder, Connection second) throws SQLException {
        try {
            Patience.toBegin(holder);
            Patience.toBegin(second);
            long epoch = Fence.nextEpoch(holder);
            Patience.toLead(holder);
            Patience.toLead(second);
            return new Lead(holder, second, epoch);
        } catch (SQLException | RuntimeException e) {
            LeadLock.release(second);
            throw e;
        }
    }

    /** For giving entries their places; it has the lock, so where that is lost no place is given. */
    public LeadConnection forPlaces() {
        return new LeadConnection(holder, epoch);
    }

    /** For making checkpoints. */
    public LeadConnection forCheckpoints() {
        return new LeadConnection(second, epoch);
    }

    /** @throws Lost when another instance has taken the lead since */
    public void confirm() throws SQLException {
        forCheckpoints().read(connection -> {
            Fence.ask(connection, epoch);
            return null;
        });
    }

    @Override
    public void close() throws SQLException {
        try {
            LeadLock.release(second);
        } finally {
            LeadLock.release(holder);
        }
    }
}
