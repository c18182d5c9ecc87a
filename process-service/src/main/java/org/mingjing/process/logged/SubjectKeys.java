package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * A data key for each subject, wrapped by the one key from outside the database. None is remembered in memory: a key that was
 * destroyed must open nothing from that moment on, whichever process asks.
 */
@ApplicationScoped
class SubjectKeys {
    private static final String MISSING = "insert into disclosure.subject_key (subject, wrapped, outer_key)"
            + " select *, ? from unnest(?::text[], ?::bytea[]) on conflict do nothing";
    // Whoever erases waits for those who are about to seal, and the other way round.
    private static final String HELD =
            "select subject, wrapped, outer_key from disclosure.subject_key where subject = any (?) for key share";
    private static final String KNOWN =
            "select subject, wrapped, outer_key from disclosure.subject_key where subject = any (?)";

    private final AgroalDataSource database;
    private final OuterKeys outer;

    SubjectKeys(AgroalDataSource database, OuterKeys outer) {
        this.database = database;
        this.outer = outer;
    }

    /** Made where there is none; none of them is destroyed before the transaction ends. */
    Map<String, Seal> toSeal(Collection<String> subjects) {
        // In one order: two who make the same new keys wait for each other and do not block each other.
        var wanted = new TreeSet<>(subjects);
        try (var connection = database.getConnection()) {
            var found = keys(connection, HELD, wanted);
            wanted.removeAll(found.keySet());
            if (!wanted.isEmpty()) {
                make(connection, wanted);
                found.putAll(keys(connection, HELD, wanted));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("subject keys not read", e);
        }
    }

    /** Without those whose key was destroyed. */
    Map<String, Seal> toOpen(Collection<String> subjects) {
        try (var connection = database.getConnection()) {
            return keys(connection, KNOWN, subjects);
        } catch (SQLException e) {
            throw new IllegalStateException("subject keys not read", e);
        }
    }

    private void make(Connection connection, Collection<String> subjects) throws SQLException {
        try (var insert = connection.prepareStatement(MISSING)) {
            insert.setString(1, outer.id());
            insert.setArray(2, connection.createArrayOf("text", subjects.toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            subjects.stream()
                                    .map(subject -> outer.wrap(Seal.randomKey(), subject))
                                    .toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    private Map<String, Seal> keys(Connection connection, String sql, Collection<String> subjects) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (var rows = query.executeQuery()) {
                var keys = new HashMap<String, Seal>();
                while (rows.next()) {
                    var subject = rows.getString(1);
                    var key = outer.unwrapped(rows.getBytes(2), rows.getString(3), subject)
                            .orElseThrow(
                                    () -> new IllegalStateException("a subject's key was wrapped by an unknown one"));
                    keys.put(subject, new Seal(key));
                }
                return keys;
            }
        }
    }
}
