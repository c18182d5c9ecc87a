package org.mingjing.process.log.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjing.log.tree.Hash;

/** What has become of entries that were taken. */
@ApplicationScoped
class EntryRows {
    private static final String PLACES = "select inbox_id, idx from log_seq where inbox_id = any(?)";
    private static final String ENTRY = "select i.producer, i.leaf_hash, i.deadline, s.idx"
            + " from log_inbox i left join log_seq s on s.inbox_id = i.id where i.id = ?";

    private final AgroalDataSource database;

    EntryRows(AgroalDataSource database) {
        this.database = database;
    }

    /** @param index empty while it has no place */
    record Entry(String producer, Hash leafHash, Instant deadline, Optional<Long> index) {}

    /** The indices of those that have a place, by what the inbox calls them. */
    Map<Long, Long> places(Collection<Long> inboxIds) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PLACES)) {
            query.setArray(1, connection.createArrayOf("bigint", inboxIds.toArray(Long[]::new)));
            try (var rows = query.executeQuery()) {
                var places = new HashMap<Long, Long>();
                while (rows.next()) {
                    places.put(rows.getLong(1), rows.getLong(2));
                }
                return places;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("places not read", e);
        }
    }

    Optional<Entry> byInboxId(long inboxId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ENTRY)) {
            query.setLong(1, inboxId);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Entry(
                                row.getString(1),
                                Hash.of(row.getBytes(2)),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject(4, Long.class))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("entry not read", e);
        }
    }
}
