package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.log.tree.Hash;

/**
 * What the log itself stands under: by which key it signs, whom it asks to watch, what seals its openings. Whoever changes one of
 * them has power over the log, so a change is an entry like any other act.
 */
@ApplicationScoped
class LogRules {
    private static final String ALONE = "select cast(pg_advisory_xact_lock(hashtextextended('log_rule', 0)) as text)";
    private static final String LAST = "select value from log_rule where what = ? order by id desc limit 1";
    private static final String ADD = "insert into log_rule (what, value, leaf_hash, recorded_at) values (?, ?, ?, ?)";

    private static final String KEEP_POLICY =
            "insert into log_policy (value, policy, recorded_at) values (?, ?, ?) on conflict do nothing";

    /** Before the hash by which a policy is recorded. */
    static final String POLICY_HASH = "sha256:";

    private final AgroalDataSource database;
    private final LogAct logAct;
    private final Clock clock;

    LogRules(AgroalDataSource database, LogAct logAct, Clock clock) {
        this.database = database;
        this.logAct = logAct;
        this.clock = clock;
    }

    /** Two instances that start at once record a change once. */
    @Transactional
    Optional<String> last(Kind what) {
        try (var connection = database.getConnection()) {
            try (var alone = connection.prepareStatement(ALONE)) {
                alone.execute();
            }
            return last(connection, what);
        } catch (SQLException e) {
            throw new IllegalStateException("rules of the log not read", e);
        }
    }

    /**
     * Nothing when it is what was recorded last.
     *
     * @param value public, in full or as a hash
     * @param more said of the change from another value
     * @return whether it is new
     */
    @Transactional
    boolean record(Kind what, String value, Map<String, Object> more) {
        var before = last(what);
        if (before.filter(value::equals).isPresent()) {
            return false;
        }
        var about = new HashMap<String, Object>(before.isPresent() ? more : Map.of());
        before.ifPresent(old -> about.put("from", old));
        about.put("to", value);
        var leaf = logAct.log(new Act(
                Act.OURSELVES,
                what.text() + ":" + UUID.randomUUID(),
                what,
                null,
                null,
                null,
                OffsetDateTime.now(clock),
                about,
                Map.of(),
                Map.of()));
        add(what, value, leaf.leafHash());
        return true;
    }

    /** The policy is recorded by its hash, which is public for ever; in full it is what promises made under it are judged by. */
    @Transactional
    void recordPolicy(String policy) {
        var hash = POLICY_HASH + Base64.getEncoder().encodeToString(Sha256.of(policy));
        record(Kind.WITNESS_POLICY, hash, Map.of());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP_POLICY)) {
            insert.setString(1, hash);
            insert.setString(2, policy);
            insert.setObject(3, OffsetDateTime.now(clock));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("policy of the log not kept", e);
        }
    }

    private static Optional<String> last(Connection connection, Kind what) throws SQLException {
        try (var query = connection.prepareStatement(LAST)) {
            query.setString(1, what.text());
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private void add(Kind what, String value, Hash leaf) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, what.text());
            insert.setString(2, value);
            insert.setBytes(3, leaf.bytes());
            insert.setObject(4, OffsetDateTime.now(clock));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("rule of the log not recorded", e);
        }
    }
}
