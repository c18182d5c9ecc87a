package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;

/** The rows of what was signed and published. There is never a second root for a size: the key is the size, and asked for. */
@ApplicationScoped
class Checkpoints {
    private static final String SIGN = "insert into log_checkpoint (size, root, note, signed_at) values (?, ?, ?, ?)"
            + " on conflict on constraint log_checkpoint_pkey do nothing";
    private static final String PUBLISH =
            "update log_checkpoint set note = ?, published_at = ?" + " where size = ? and root = ?";
    private static final String ROOT = "select root from log_checkpoint where size = ?";
    private static final String LAST =
            "select size, root from log_checkpoint where size <= ? order by size desc limit 1";
    private static final String PUBLISHED =
            "select coalesce(max(size), 0) from log_checkpoint where published_at is not null";

    private final Clock clock;

    Checkpoints(Clock clock) {
        this.clock = clock;
    }

    record Row(long size, Hash root) {}

    /** @throws LogStopped when another root was signed for this size */
    void sign(Lead lead, SignedCheckpoint signed) throws SQLException {
        lead.forCheckpoints().transaction(connection -> {
            try (var insert = connection.prepareStatement(SIGN)) {
                insert.setLong(1, signed.checkpoint().size());
                insert.setBytes(2, signed.checkpoint().root().bytes());
                insert.setString(3, signed.note().toString());
                insert.setObject(4, OffsetDateTime.now(clock));
                if (insert.executeUpdate() == 0) {
                    refuseOther(connection, signed);
                }
                return null;
            }
        });
    }

    private static void refuseOther(Connection connection, SignedCheckpoint signed) throws SQLException {
        try (var query = connection.prepareStatement(ROOT)) {
            query.setLong(1, signed.checkpoint().size());
            try (var row = query.executeQuery()) {
                if (!row.next()
                        || !Hash.of(row.getBytes(1)).equals(signed.checkpoint().root())) {
                    throw differs(signed);
                }
            }
        }
    }

    /** @throws LogStopped when this was not what was signed */
    void publish(Connection connection, SignedCheckpoint cosigned) throws SQLException {
        try (var update = connection.prepareStatement(PUBLISH)) {
            update.setString(1, cosigned.note().toString());
            update.setObject(2, OffsetDateTime.now(clock));
            update.setLong(3, cosigned.checkpoint().size());
            update.setBytes(4, cosigned.checkpoint().root().bytes());
            if (update.executeUpdate() != 1) {
                throw differs(cosigned);
            }
        }
    }

    private static LogStopped differs(SignedCheckpoint from) {
        return new LogStopped(
                StopReason.DATABASE_DIFFERS, "root of " + from.checkpoint().size());
    }

    /** The largest one of at most a size. */
    Optional<Row> lastUpTo(Lead lead, long size) throws SQLException {
        return lead.forCheckpoints().read(connection -> {
            try (var query = connection.prepareStatement(LAST)) {
                query.setLong(1, size);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(row(rows)) : Optional.empty();
                }
            }
        });
    }

    /** @return 0 while none was published */
    long publishedSize(Lead lead) throws SQLException {
        return lead.forCheckpoints().read(connection -> {
            try (var query = connection.prepareStatement(PUBLISHED);
                    var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(rows.getLong(1), Hash.of(rows.getBytes(2)));
    }
}
