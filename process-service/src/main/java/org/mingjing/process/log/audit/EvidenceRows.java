package org.mingjing.process.log.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.evidence.Evidence;

/** Which evidence there is. */
@ApplicationScoped
class EvidenceRows {
    private static final String ADD = "insert into log_evidence (name, kind, origin, found_at) values (?, ?, ?, ?)"
            + " on conflict on constraint log_evidence_name_key do nothing";
    private static final String PAGE =
            "select id, name, kind, origin, found_at from log_evidence" + " where id < ? order by id desc limit ?";
    private static final String KNOWN = "select 1 from log_evidence where name = ?";

    private final AgroalDataSource database;
    private final Clock clock;

    EvidenceRows(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Row(long id, String name, String kind, String origin, OffsetDateTime foundAt) {}

    /** @return false for a breach that is known */
    boolean add(Evidence evidence) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, evidence.name());
            insert.setString(2, evidence.kind());
            insert.setString(3, evidence.origin());
            insert.setObject(4, OffsetDateTime.now(clock));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("evidence not recorded", e);
        }
    }

    /** The latest first. */
    List<Row> page(Optional<Long> before, int most) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setLong(1, before.orElse(Long.MAX_VALUE));
            query.setInt(2, most);
            return rows(query);
        } catch (SQLException e) {
            throw new IllegalStateException("evidence not listed", e);
        }
    }

    boolean isKnown(String name) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(KNOWN)) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("evidence not looked for", e);
        }
    }

    private static List<Row> rows(PreparedStatement query) throws SQLException {
        try (var found = query.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(
                        found.getLong(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getObject(5, OffsetDateTime.class)));
            }
            return rows;
        }
    }
}
