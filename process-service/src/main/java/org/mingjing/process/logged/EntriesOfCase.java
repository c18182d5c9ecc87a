package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.log.tree.Hash;

/** The entries that the log has under a case's pseudonym, and what was erased of them. */
@ApplicationScoped
class EntriesOfCase {
    private static final String UNDER = "select l.no, s.idx, i.leaf_hash, i.body from log_chain l"
            + " join log_inbox i on i.id = l.inbox_id left join log_seq s on s.inbox_id = l.inbox_id"
            + " where l.name = ? order by l.no";
    private static final String ERASED = "select e.leaf_hash, e.path, s.idx from disclosure.erased e"
            + " left join log_seq s on s.inbox_id = e.erasure_inbox_id where e.leaf_hash = any (?) order by e.path";

    private final AgroalDataSource database;

    EntriesOfCase(AgroalDataSource database) {
        this.database = database;
    }

    /** @param index null while it has no place yet */
    record Logged(int no, Long index, Hash leaf, byte[] body) {}

    /** @param index of the entry that says so; null while it has no place yet */
    record Erased(String path, Long index) {}

    /** In their order; none for a pseudonym that no case has. */
    List<Logged> under(String pseudonym) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(UNDER)) {
            query.setString(1, pseudonym);
            return logged(query);
        } catch (SQLException e) {
            throw new IllegalStateException("entries of a case not read", e);
        }
    }

    Map<Hash, List<Erased>> erasedOf(Collection<Hash> leaves) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ERASED)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", leaves.stream().map(Hash::bytes).toArray(byte[][]::new)));
            try (var rows = query.executeQuery()) {
                var erased = new HashMap<Hash, List<Erased>>();
                while (rows.next()) {
                    erased.computeIfAbsent(Hash.of(rows.getBytes(1)), leaf -> new ArrayList<>())
                            .add(new Erased(rows.getString(2), rows.getObject(3, Long.class)));
                }
                return erased;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("erasures not read", e);
        }
    }

    private static List<Logged> logged(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var entries = new ArrayList<Logged>();
            while (rows.next()) {
                entries.add(new Logged(
                        rows.getInt(1), rows.getObject(2, Long.class), Hash.of(rows.getBytes(3)), rows.getBytes(4)));
            }
            return entries;
        }
    }
}
