package org.mingjing.risk.disclosure.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which numbers have which token, as bitmaps of so many neighbouring numbers. */
@ApplicationScoped
class Postings {
    static final int BLOCK = 1024;

    private static final String AHEAD = "select t.term, t.token, p.block, p.members"
            + " from unnest(?::integer[], ?::text[]) as t (term, token) cross join lateral (select block, members"
            + " from public_posting where token = t.token and block >= ? order by block limit ?) p";
    private static final String AT =
            "select block, members from public_posting where token = any (?) and block = any (?)";

    private final AgroalDataSource database;

    Postings(AgroalDataSource database) {
        this.database = database;
    }

    /** For each term, of which any token will do, the next blocks from one on. */
    List<Ahead> ahead(List<Set<String>> terms, int from, int perToken) {
        var numbers = new ArrayList<Integer>();
        var tokens = new ArrayList<String>();
        var ahead = new ArrayList<Ahead>();
        for (int term = 0; term < terms.size(); term++) {
            ahead.add(new Ahead());
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
            select.setInt(4, perToken);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ahead.get(rows.getInt(1))
                            .add(rows.getString(2), rows.getInt(3), BitSet.valueOf(rows.getBytes(4)), perToken);
                }
            }
            return ahead;
        } catch (SQLException e) {
            throw new IllegalStateException("postings not read", e);
        }
    }

    /** What these blocks have of any of the tokens. */
    Map<Integer, BitSet> at(Set<String> tokens, Collection<Integer> blocks) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AT)) {
            select.setArray(1, connection.createArrayOf("text", tokens.toArray()));
            select.setArray(2, connection.createArrayOf("integer", blocks.toArray()));
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("postings not read", e);
        }
    }

    private static Map<Integer, BitSet> read(PreparedStatement select) throws SQLException {
        var found = new HashMap<Integer, BitSet>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.merge(rows.getInt(1), BitSet.valueOf(rows.getBytes(2)), Ahead::or);
            }
        }
        return found;
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
