package org.mingjing.risk.body;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Written bodies as they are kept: the newest of each name, and for a while those that it replaced. */
@ApplicationScoped
class KeptBodies {
    private static final int SLICE = 256 * 1024;
    /** From when the next one was made, for whoever still reads an earlier one. */
    private static final Duration REPLACED_STAYS = Duration.ofHours(1);

    private final AgroalDataSource database;
    private final Clock clock;

    KeptBodies(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In bytes; empty when none is kept under this key. */
    Optional<Integer> size(String key) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select octet_length(bytes) from public_print where key = ?")) {
            select.setString(1, key);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("bodies not read", e);
        }
    }

    /** Written twice at once, it is one of the two. */
    void keep(String name, String key, byte[] written) {
        var now = OffsetDateTime.now(clock);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into public_print (key, name, bytes, made_at)"
                        + " values (?, ?, ?, ?) on conflict on constraint public_print_pkey do nothing");
                var replaced = connection.prepareStatement(
                        "delete from public_print where name = ? and key <> ? and made_at <"
                                + " (select max(next.made_at) from public_print next where next.name = ? and next.made_at < ?)")) {
            insert.setString(1, key);
            insert.setString(2, name);
            insert.setBytes(3, written);
            insert.setObject(4, now);
            insert.executeUpdate();
            replaced.setString(1, name);
            replaced.setString(2, key);
            replaced.setString(3, name);
            replaced.setObject(4, now.minus(REPLACED_STAYS));
            replaced.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("body not kept", e);
        }
    }

    /** A slice in memory at a time; whoever reads slowly keeps no connection from others. */
    void write(String key, OutputStream to) throws IOException {
        int from = 1;
        byte[] slice;
        do {
            slice = slice(key, from);
            to.write(slice);
            from += slice.length;
        } while (slice.length == SLICE);
    }

    private byte[] slice(String key, int from) throws IOException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select substring(bytes from ? for ?) from public_print where key = ?")) {
            select.setInt(1, from);
            select.setInt(2, SLICE);
            select.setString(3, key);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("body " + key + " is gone");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IOException("body not read", e);
        }
    }
}
