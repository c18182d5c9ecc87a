package org.mingjing.process.log.lead;

import java.sql.Connection;
import java.sql.SQLException;

/** How long the connections of a leader wait for others, and how long the server waits for a leader that says nothing. */
final class Patience {
    /**
     * A host that died says nothing: the server finds out in some seconds, and not in the two hours that are usual. Until then a
     * lock that it had within a transaction stays, so who begins does not wait for one: it would keep the lead meanwhile.
     */
    private static final String TO_BEGIN = "set tcp_keepalives_idle = 3; set tcp_keepalives_interval = 1;"
            + " set tcp_keepalives_count = 3; set tcp_user_timeout = 6000; set lock_timeout = '1s'";

    /** Less than the driver waits for an answer: the server would go on waiting, with the lead, for one who has gone. */
    private static final String TO_LEAD = "set lock_timeout = '20s'";

    private static final String AS_OTHERS = "reset tcp_keepalives_idle; reset tcp_keepalives_interval;"
            + " reset tcp_keepalives_count; reset tcp_user_timeout; reset lock_timeout";

    private Patience() {}

    static void toBegin(Connection connection) throws SQLException {
        set(connection, TO_BEGIN);
    }

    static void toLead(Connection connection) throws SQLException {
        set(connection, TO_LEAD);
    }

    static void asOthers(Connection connection) throws SQLException {
        set(connection, AS_OTHERS);
    }

    private static void set(Connection connection, String settings) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(settings);
        }
    }
}
