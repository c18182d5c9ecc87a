package org.mingjing.process.log.append;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingjing.log.tree.Hash;

/** The rows of entries that were taken, written in the caller's transaction. */
@ApplicationScoped
class Inbox {
    private static final String ADD = """
            with given as (select * from unnest(?::text[], ?::text[], ?::bytea[], ?::bytea[])
                    with ordinality as g (producer, producer_key, leaf_hash, body, place)),
                added as (insert into log_inbox (producer, producer_key, leaf_hash, body, deadline, received_at)
                    select producer, producer_key, leaf_hash, body, ?, ? from given order by place
                    on conflict on constraint log_inbox_producer_key do nothing
                    returning id, producer, producer_key, leaf_hash, deadline),
                pending as (insert into log_pending (inbox_id) select id from added)
            select * from added""";
    /** A statement of its own: what another transaction committed while the insert waited for it is not in the first one's view. */
    private static final String KNOWN = """
            select i.id, i.producer, i.producer_key, i.leaf_hash, i.deadline
            from unnest(?::text[], ?::text[]) g (producer, producer_key)
            join log_inbox i on i.producer = g.producer and i.producer_key = g.producer_key""";

    private static final String LEAF = "select leaf_hash from log_inbox where producer = ? and producer_key = ?";

    private final AgroalDataSource database;
    private final Clock clock;

    Inbox(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the producer calls it. */
    record Key(String producer, String producerKey) {
        static Key of(NewEntry entry) {
            return new Key(entry.producer(), entry.producerKey());
        }
    }

    record Row(long id, Hash leafHash, Instant deadline) {}

    /** @return the rows that are new; of others with one key the first */
    Map<Key, Row> add(List<Hashed> entries, Instant deadline) {
        return rows(ADD, entries, (connection, add) -> {
            add.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            entries.stream().map(one -> one.leafHash().bytes()).toArray(byte[][]::new)));
            add.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea",
                            entries.stream().map(one -> one.entry().body()).toArray(byte[][]::new)));
            add.setObject(5, deadline.atOffset(ZoneOffset.UTC));
            add.setObject(6, OffsetDateTime.now(clock));
        });
    }

    Map<Key, Row> known(List<Hashed> entries) {
        return rows(KNOWN, entries, (connection, query) -> {});
    }

    Optional<Hash> leafOf(String producer, String producerKey) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LEAF)) {
            query.setString(1, producer);
            query.setString(2, producerKey);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(Hash.of(row.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("entry not looked for", e);
        }
    }

    /** An entry and the hash that the tree will have of it. */
    record Hashed(NewEntry entry, Hash leafHash) {
        Key key() {
            return Key.of(entry);
        }
    }

    @FunctionalInterface
    private interface Parameters {
        void set(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private Map<Key, Row> rows(String sql, List<Hashed> entries, Parameters more) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", texts(entries, NewEntry::producer)));
            statement.setArray(2, connection.createArrayOf("text", texts(entries, NewEntry::producerKey)));
            more.set(connection, statement);
            try (var result = statement.executeQuery()) {
                var rows = new HashMap<Key, Row>();
                while (result.next()) {
                    rows.put(new Key(result.getString(2), result.getString(3)), row(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("entries not taken", e);
        }
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(
                result.getLong(1),
                Hash.of(result.getBytes(4)),
                result.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static String[] texts(List<Hashed> entries, Function<NewEntry, String> text) {
        return entries.stream().map(one -> text.apply(one.entry())).toArray(String[]::new);
    }
}
