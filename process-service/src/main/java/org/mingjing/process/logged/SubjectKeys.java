package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.process.log.LogConfig;

/**
 * A data key for each subject, wrapped by the one key from outside the database. None is remembered in memory: a key that was
 * destroyed must open nothing from that moment on, whichever process asks.
 */
@ApplicationScoped
class SubjectKeys {
    private static final String MISSING = "insert into disclosure.subject_key (subject, wrapped)"
            + " select * from unnest(?::text[], ?::bytea[]) on conflict do nothing";
    // Whoever erases waits for those who are about to seal, and the other way round.
    private static final String HELD =
            "select subject, wrapped from disclosure.subject_key where subject = any (?) for key share";
    private static final String KNOWN = "select subject, wrapped from disclosure.subject_key where subject = any (?)";

    private static final int KEY_ID = 8;

    private final AgroalDataSource database;
    private final Seal outer;
    private final String outerKeyId;

    SubjectKeys(AgroalDataSource database, LogConfig config) {
        var key = outerKey(config);
        this.database = database;
        this.outer = new Seal(key);
        this.outerKeyId = keyId(key);
    }

    /** Tells one key from another and nothing of either: of 32 random bytes a hash gives nothing away. */
    static String keyId(byte[] key) {
        var digest = Sha256.digest();
        digest.update(bytes("mingjing.org/openings-key-id/v1\n"));
        return HexFormat.of().formatHex(digest.digest(key), 0, KEY_ID);
    }

    /** Of the key from outside the database; public. */
    String outerKeyId() {
        return outerKeyId;
    }

    private static byte[] outerKey(LogConfig config) {
        var text = config.openingsKey()
                .orElseThrow(() -> new IllegalStateException("process.log.openings-key is not configured"));
        var key = Base64.getUrlDecoder().decode(text);
        if (key.length != Seal.KEY) {
            throw new IllegalStateException("process.log.openings-key is not the base64url of 32 bytes");
        }
        return key;
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
            insert.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            subjects.stream()
                                    .map(subject -> outer.seal(Seal.randomKey(), bytes(subject)))
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
                    keys.put(subject, new Seal(outer.open(rows.getBytes(2), bytes(subject))));
                }
                return keys;
            }
        }
    }

    private static byte[] bytes(String subject) {
        return subject.getBytes(StandardCharsets.UTF_8);
    }
}
