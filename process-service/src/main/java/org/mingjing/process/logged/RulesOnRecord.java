package org.mingjing.process.logged;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.FormerRules;
import org.mingjing.process.log.LogKey;

/** What the log stood under before, as {@link LogRules} recorded it. */
@ApplicationScoped
class RulesOnRecord implements FormerRules {
    private static final String KEYS = "select distinct value from log_rule where what = ? and starts_with(value, ?)";
    private static final String POLICY = """
            select p.policy, r.until
            from (select id, value, lead(recorded_at) over (order by id) as until from log_rule where what = ?) r
            join log_policy p using (value)
            where value = ? and r.until is not null order by r.id desc limit 1""";

    private final AgroalDataSource database;
    private final LogKey key;

    RulesOnRecord(AgroalDataSource database, LogKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public List<VerifierKey> keys() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(KEYS)) {
            query.setString(1, Kind.LOG_KEY.text());
            query.setString(2, key.origin() + "+");
            try (var rows = query.executeQuery()) {
                var keys = new ArrayList<>(key.verifiers());
                while (rows.next()) {
                    keys.add(VerifierKey.parse(rows.getString(1)));
                }
                return keys.stream().distinct().toList();
            }
        } catch (SQLException | Malformed e) {
            throw new IllegalStateException("former keys of the log not read", e);
        }
    }

    @Override
    public Optional<FormerPolicy> policy(Hash hash) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(POLICY)) {
            query.setString(1, Kind.WITNESS_POLICY.text());
            query.setString(2, LogRules.POLICY_HASH + hash);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new FormerPolicy(
                                TlogPolicy.parse(row.getString(1).getBytes(UTF_8)),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException | Malformed e) {
            throw new IllegalStateException("former policies of the log not read", e);
        }
    }
}
