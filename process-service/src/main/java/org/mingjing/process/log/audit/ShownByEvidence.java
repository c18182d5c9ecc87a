package org.mingjing.process.log.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.tree.Hash;

/** What evidence has shown already, and which. */
@ApplicationScoped
class ShownByEvidence {
    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('log_evidence', 0)) as text)";
    private static final String SHOWN =
            "select what, evidence from log_evidence_shown where kind = ? and what = any (?)";
    private static final String ADD = "insert into log_evidence_shown (kind, what, evidence)"
            + " select ?, what, ? from unnest(?::bytea[]) what on conflict do nothing";

    private final AgroalDataSource database;

    ShownByEvidence(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * In the caller's transaction, until whose end nobody else is answered.
     *
     * @return the name of evidence that has shown it before; empty when it is news
     */
    Optional<String> before(Evidence evidence) {
        try (var connection = database.getConnection()) {
            try (var alone = connection.prepareStatement(ALONE)) {
                alone.execute();
            }
            var shown = shown(connection, evidence);
            return evidence.isNewsTo(shown.keySet())
                    ? Optional.empty()
                    : shown.values().stream().sorted().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("evidence not looked for", e);
        }
    }

    void add(Evidence evidence) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, evidence.kind());
            insert.setString(2, evidence.name());
            insert.setArray(3, hashes(connection, evidence));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("evidence not recorded", e);
        }
    }

    private static Map<Hash, String> shown(Connection connection, Evidence evidence) throws SQLException {
        try (var query = connection.prepareStatement(SHOWN)) {
            query.setString(1, evidence.kind());
            query.setArray(2, hashes(connection, evidence));
            try (var rows = query.executeQuery()) {
                var shown = new HashMap<Hash, String>();
                while (rows.next()) {
                    shown.put(Hash.of(rows.getBytes(1)), rows.getString(2));
                }
                return shown;
            }
        }
    }

    private static Array hashes(Connection connection, Evidence evidence) throws SQLException {
        return connection.createArrayOf(
                "bytea", evidence.shows().stream().map(Hash::bytes).toArray(byte[][]::new));
    }
}
