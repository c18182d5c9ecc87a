package org.mingjing.process.log;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

/** Nobody gets a connection any more: the test has them all. */
public final class EmptyPool {
    private EmptyPool() {}

    /** What is done meanwhile. */
    @FunctionalInterface
    public interface Meanwhile {
        void happens() throws SQLException;
    }

    public static void of(AgroalDataSource database, Meanwhile meanwhile) throws SQLException {
        var pool = database.getConfiguration().connectionPoolConfiguration();
        var patience = pool.acquisitionTimeout();
        pool.setAcquisitionTimeout(Duration.ofMillis(50));
        var all = new ArrayList<Connection>();
        try {
            takeAll(database, all, pool.maxSize());
            meanwhile.happens();
        } finally {
            pool.setAcquisitionTimeout(patience);
            for (var connection : all) {
                connection.close();
            }
        }
    }

    private static void takeAll(AgroalDataSource database, ArrayList<Connection> all, int most) {
        try {
            while (all.size() <= most) {
                all.add(database.getConnection());
            }
        } catch (SQLException noMore) {
            return;
        }
        throw new AssertionError("the pool gave more than it has");
    }
}
