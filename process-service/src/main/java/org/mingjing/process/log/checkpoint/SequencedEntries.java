package org.mingjing.process.log.checkpoint;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.tree.Hash;

/** Entries in their order, as the database has them. */
@ApplicationScoped
class SequencedEntries {
    private static final String NEXT = "select next_idx from log_coord";
    private static final String BODIES = "select i.body from log_seq s join log_inbox i on i.id = s.inbox_id"
            + " where s.idx >= ? and s.idx < ? order by s.idx";
    private static final String LEAVES = "select leaf_hash from log_seq where idx >= ? and idx < ? order by idx";

    private final AgroalDataSource database;

    SequencedEntries(AgroalDataSource database) {
        this.database = database;
    }

    long size() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEXT);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    List<byte[]> bodies(long from, long to) throws SQLException {
        return column(BODIES, from, to);
    }

    List<Hash> leaves(long from, long to) throws SQLException {
        return column(LEAVES, from, to).stream().map(Hash::of).toList();
    }

    private List<byte[]> column(String sql, long from, long to) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setLong(1, from);
            query.setLong(2, to);
            try (var rows = query.executeQuery()) {
                var column = new ArrayList<byte[]>();
                while (rows.next()) {
                    column.add(rows.getBytes(1));
                }
                return column;
            }
        }
    }
}
