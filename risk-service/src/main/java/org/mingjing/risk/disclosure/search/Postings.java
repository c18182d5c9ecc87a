package org.mingjing.risk.disclosure.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which numbers have which token, as bitmaps of so many neighbouring numbers. */
@ApplicationScoped
class Postings {
    static final int BLOCK = 1024;

    private static final String AHEAD = "select term, token, block, members, per_token from postings_ahead(?, ?, ?, ?)";

    private final AgroalDataSource database;

    Postings(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param terms of each any token will do
     * @param from the first block
     * @param least so many blocks of the rarest term's tokens, or more of them where they lie apart
     */
    Ahead ahead(List<Set<String>> terms, int from, int least) {
        var numbers = new ArrayList<Integer>();
        var tokens = new ArrayList<String>();
        for (int term = 0; term < terms.size(); term++) {
            for (var token : terms.get(term)) {
                numbers.add(term);
                tokens.add(token);
            }
        }
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AHEAD)) {
            select.setArray(1, connection.createArrayOf("integer", numbers.toArray()));
            select.setArray(2, connection.createArrayOf("text", tokens.toArray()));
            select.setInt(3, from);
            select.setInt(4, least);
            return read(select, terms.size());
        } catch (SQLException e) {
            throw new IllegalStateException("postings not read", e);
        }
    }

    private static Ahead read(PreparedStatement select, int terms) throws SQLException {
        var ahead = new Ahead(terms);
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                int block = rows.getInt(3);
                ahead.add(rows.getInt(1), block, BitSet.valueOf(rows.getBytes(4)));
                var token = rows.getString(2);
                if (token != null) {
                    ahead.passed(token, block, rows.getInt(5));
                }
            }
        }
        return ahead;
    }

    /** Only for whoever keeps all others from writing meanwhile. */
    void write(PostingChanges changes) {
        try (var connection = database.getConnection()) {
            changes.byBlock().forEach((block, ofBlock) -> write(connection, block, ofBlock));
        } catch (SQLException e) {
            throw new IllegalStateException("postings not written", e);
        }
    }

    private static void write(Connection connection, int block, Map<String, PostingChanges.Bits> changes) {
        try (var select = connection.prepareStatement(
                        "select token, members from public_posting where token = any (?) and block = ?");
                var upsert = connection.prepareStatement("insert into public_posting (token, block, members)"
                        + " values (?, ?, ?) on conflict on constraint public_posting_pkey"
                        + " do update set members = excluded.members")) {
            var members = new HashMap<String, BitSet>();
            select.setArray(1, connection.createArrayOf("text", changes.keySet().toArray()));
            select.setInt(2, block);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    members.put(rows.getString(1), BitSet.valueOf(rows.getBytes(2)));
                }
            }
            for (var change : changes.entrySet()) {
                var after = change.getValue().on(members.getOrDefault(change.getKey(), new BitSet()));
                upsert.setString(1, change.getKey());
                upsert.setInt(2, block);
                upsert.setBytes(3, after.toByteArray());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("postings not written", e);
        }
    }
}
