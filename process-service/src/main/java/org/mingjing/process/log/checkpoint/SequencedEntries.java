package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;

/** Entries in their order, as the database has them. */
@ApplicationScoped
class SequencedEntries {
    private static final String NEXT = "select next_idx from log_coord";
    private static final String ENTRIES = "select s.idx, s.leaf_hash, i.leaf_hash, i.body"
            + " from log_seq s join log_inbox i on i.id = s.inbox_id where s.idx >= ? and s.idx < ? order by s.idx";
    private static final String LEAVES = "select leaf_hash from log_seq where idx >= ? and idx < ? order by idx";

    long size(Lead lead) throws SQLException {
        return lead.forCheckpoints().read(connection -> {
            try (var query = connection.prepareStatement(NEXT);
                    var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /**
     * The entries from one place up to another.
     *
     * @throws LogStopped when a place is missing, or an entry is not the one that was promised and given the place
     */
    List<byte[]> bodies(Lead lead, long from, long to) throws SQLException {
        return between(lead, ENTRIES, from, to, (rows, index) -> {
            var body = rows.getBytes(4);
            var leaf = Hash.leaf(body);
            if (rows.getLong(1) != index
                    || !leaf.equals(Hash.of(rows.getBytes(2)))
                    || !leaf.equals(Hash.of(rows.getBytes(3)))) {
                throw new LogStopped(StopReason.DATABASE_DIFFERS, String.valueOf(index));
            }
            return body;
        });
    }

    /** @throws LogStopped when a place is missing */
    List<Hash> leaves(Lead lead, long from, long to) throws SQLException {
        return between(lead, LEAVES, from, to, (rows, index) -> Hash.of(rows.getBytes(1)));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T at(ResultSet row, long index) throws SQLException;
    }

    private static <T> List<T> between(Lead lead, String sql, long from, long to, Reading<T> reading)
            throws SQLException {
        return lead.forCheckpoints().read(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setLong(1, from);
                query.setLong(2, to);
                try (var rows = query.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(reading.at(rows, from + found.size()));
                    }
                    return refuseGap(found, from, to);
                }
            }
        });
    }

    private static <T> List<T> refuseGap(List<T> found, long from, long to) {
        if (found.size() != to - from) {
            throw new LogStopped(StopReason.DATABASE_DIFFERS, String.valueOf(from + found.size()));
        }
        return found;
    }
}
