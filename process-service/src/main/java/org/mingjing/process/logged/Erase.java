package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.logged.ErasureResource.Erased;

/**
 * Erases what the log's commitments about somebody could be opened with: the rows go, and with the key whatever is left of them in
 * backups, once the key that wrapped theirs is destroyed too (RESTORE.md). The entries stay as they are, and entries of their own say which fields nobody can open any more.
 */
@ApplicationScoped
class Erase {
    /** Entries that one entry about erasing names: it stays far below the longest there may be. */
    private static final int NAMED_AT_ONCE = 200;

    private static final String HOLD = "select 1 from disclosure.subject_key where subject = ? for update";
    private static final String OPENINGS = """
            with gone as (delete from disclosure.opening where subject = ? returning leaf_hash, inbox_id, path)
            select gone.leaf_hash, gone.path, s.idx from gone
            left join log_seq s on s.inbox_id = gone.inbox_id
            order by s.idx, gone.leaf_hash, gone.path""";
    private static final String OWN = """
            select 1 from disclosure.opening o join disclosure.opening a on a.leaf_hash = o.leaf_hash
            where o.subject = ? and a.path = '/actor' and a.subject = ?""";
    private static final String KEY = "delete from disclosure.subject_key where subject = ?";
    private static final String NOTE =
            "insert into disclosure.erased (leaf_hash, path, erasure_leaf, erasure_inbox_id)" + " values (?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final LogAct logAct;
    private final Clock clock;

    Erase(AgroalDataSource database, LogAct logAct, Clock clock) {
        this.database = database;
        this.logAct = logAct;
        this.clock = clock;
    }

    /** @param index null for an entry that has no place yet: its leaf hash names it alone */
    record Gone(Hash leaf, Long index, List<String> paths) {
        Map<String, Object> named() {
            var named = new HashMap<String, Object>(Map.of("leaf", leaf.toString(), "paths", paths));
            if (index != null) {
                named.put("index", index);
            }
            return named;
        }
    }

    Erased erase(String subject, ErasureBasis basis, String reason, Caller caller) {
        try (var connection = database.getConnection()) {
            refuseOwn(connection, subject, caller);
            var id = UUID.randomUUID();
            var gone = destroyed(connection, subject);
            for (int from = 0; from < gone.size(); from += NAMED_AT_ONCE) {
                var named = gone.subList(from, Math.min(from + NAMED_AT_ONCE, gone.size()));
                note(connection, named, logAct.log(act(id, from / NAMED_AT_ONCE, named, basis, reason, caller)));
            }
            return new Erased(gone.size(), id);
        } catch (SQLException e) {
            throw new IllegalStateException("openings not erased", e);
        }
    }

    /** Nobody erases why they erased: that is what they answer for. */
    private static void refuseOwn(Connection connection, String subject, Caller caller) throws SQLException {
        try (var query = connection.prepareStatement(OWN)) {
            query.setString(1, subject);
            query.setString(2, Subjects.official(caller.official()));
            try (var own = query.executeQuery()) {
                if (own.next()) {
                    throw new RuleBroken("own-matter");
                }
            }
        }
    }

    /** The key is held first: who is about to seal under it has done so, or finds it gone. */
    private static List<Gone> destroyed(Connection connection, String subject) throws SQLException {
        try (var hold = connection.prepareStatement(HOLD)) {
            hold.setString(1, subject);
            try (var held = hold.executeQuery()) {
                if (!held.next()) {
                    throw new RuleBroken("log-subject-unknown");
                }
            }
        }
        var gone = openings(connection, subject);
        try (var delete = connection.prepareStatement(KEY)) {
            delete.setString(1, subject);
            delete.executeUpdate();
        }
        return gone;
    }

    private static List<Gone> openings(Connection connection, String subject) throws SQLException {
        try (var delete = connection.prepareStatement(OPENINGS)) {
            delete.setString(1, subject);
            try (var rows = delete.executeQuery()) {
                var gone = new ArrayList<Gone>();
                while (rows.next()) {
                    var leaf = Hash.of(rows.getBytes(1));
                    if (gone.isEmpty() || !gone.get(gone.size() - 1).leaf().equals(leaf)) {
                        gone.add(new Gone(leaf, rows.getObject(3, Long.class), new ArrayList<>()));
                    }
                    gone.get(gone.size() - 1).paths().add(rows.getString(2));
                }
                return gone;
            }
        }
    }

    /** Its own reason is a subject of its own: it does not go with whom it speaks of, whose name it must not bear. */
    private Act act(UUID id, int part, List<Gone> gone, ErasureBasis basis, String reason, Caller caller) {
        var erasure = Subjects.erasure(id);
        return new Act(
                Act.OURSELVES,
                erasure + ":" + part,
                Kind.ERASURE,
                null,
                caller.unit(),
                basis.text(),
                OffsetDateTime.now(clock),
                Map.of(),
                Map.of("/actor", Field.official(caller.official()), "/reason", Field.of(erasure, reason)),
                Map.of("erased", gone.stream().map(Gone::named).toList()));
    }

    private static void note(Connection connection, List<Gone> gone, Receipt erasure) throws SQLException {
        try (var insert = connection.prepareStatement(NOTE)) {
            for (var each : gone) {
                for (var path : each.paths()) {
                    insert.setBytes(1, each.leaf().bytes());
                    insert.setString(2, path);
                    insert.setBytes(3, erasure.leafHash().bytes());
                    insert.setLong(4, erasure.inboxId());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
