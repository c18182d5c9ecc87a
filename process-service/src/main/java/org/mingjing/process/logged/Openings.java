package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.append.Receipt;

/** What opens the commitments of entries: path, salt and value, each sealed under the key of whom it concerns. */
@ApplicationScoped
class Openings {
    private static final String KEEP = "insert into disclosure.opening (leaf_hash, inbox_id, path, subject, sealed)"
            + " select ?, ?, * from unnest(?::text[], ?::text[], ?::bytea[])";
    private static final String OF =
            "select leaf_hash, path, subject, sealed from disclosure.opening where leaf_hash = any (?) order by path";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    Openings(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** @param subjects whom each of the commitments concerns, in their order */
    void keep(Receipt entry, List<Commitment> commitments, List<String> subjects) {
        if (commitments.isEmpty()) {
            return;
        }
        var seals = keys.toSeal(subjects);
        var sealed = new byte[commitments.size()][];
        for (int at = 0; at < sealed.length; at++) {
            var commitment = commitments.get(at);
            sealed[at] =
                    seals.get(subjects.get(at)).seal(plain(commitment), place(entry.leafHash(), commitment.path()));
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setBytes(1, entry.leafHash().bytes());
            insert.setLong(2, entry.inboxId());
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", commitments.stream().map(Commitment::path).toArray()));
            insert.setArray(4, connection.createArrayOf("text", subjects.toArray()));
            insert.setArray(5, connection.createArrayOf("bytea", sealed));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("openings not kept", e);
        }
    }

    /** By leaf; nothing of what was erased. */
    Map<Hash, List<Commitment>> of(Collection<Hash> leaves) {
        var rows = rows(leaves);
        var seals = keys.toOpen(rows.stream().map(Row::subject).collect(Collectors.toSet()));
        var openings = new HashMap<Hash, List<Commitment>>();
        for (var row : rows) {
            var seal = seals.get(row.subject());
            if (seal != null) {
                openings.computeIfAbsent(row.leaf(), leaf -> new ArrayList<>())
                        .add(opened(row.path(), seal.open(row.sealed(), place(row.leaf(), row.path()))));
            }
        }
        return openings;
    }

    private record Row(Hash leaf, String path, String subject, byte[] sealed) {}

    private List<Row> rows(Collection<Hash> leaves) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", leaves.stream().map(Hash::bytes).toArray(byte[][]::new)));
            try (var found = query.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(new Row(
                            Hash.of(found.getBytes(1)), found.getString(2), found.getString(3), found.getBytes(4)));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("openings not read", e);
        }
    }

    private static byte[] plain(Commitment commitment) {
        var value = commitment.value().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Commitment.SALT + value.length)
                .put(commitment.salt())
                .put(value)
                .array();
    }

    private static Commitment opened(String path, byte[] plain) {
        var salt = Arrays.copyOf(plain, Commitment.SALT);
        return new Commitment(
                path, salt, new String(plain, Commitment.SALT, plain.length - Commitment.SALT, StandardCharsets.UTF_8));
    }

    /** An opening moved to another entry or field does not open there. */
    private static byte[] place(Hash leaf, String path) {
        var name = path.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Hash.LENGTH + name.length)
                .put(leaf.bytes())
                .put(name)
                .array();
    }
}
