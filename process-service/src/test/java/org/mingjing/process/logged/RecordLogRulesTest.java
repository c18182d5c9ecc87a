package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignerKey;
import org.mingjing.process.log.FormerRules;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogKeys;
import org.mingjing.testkit.Db;

@QuarkusTest
class RecordLogRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    RecordLogRules recordLogRules;

    @Inject
    LogRules rules;

    @Inject
    FormerRules former;

    @Inject
    LogKey key;

    @Test
    void what_the_log_stands_under_is_an_entry_when_it_changes_and_at_no_other_start() throws Exception {
        // Whatever other tests recorded: from here on these are what counts.
        var before = "an earlier policy " + UUID.randomUUID();
        recordLogRules.record(key, before, "0011223344556677");
        int recorded = entries().size();
        recordLogRules.record(key, before, "0011223344556677");
        assertThat(entries()).hasSize(recorded);

        var after = "a later policy " + UUID.randomUUID();
        recordLogRules.record(key, after, "8899aabbccddeeff");

        var added = entries().subList(recorded, recorded + 2);
        assertThat(added.get(0).path("kind").asText()).isEqualTo("log.policy");
        assertThat(added.get(0).at("/about/from").asText()).isEqualTo(hash(before));
        assertThat(added.get(0).at("/about/to").asText()).isEqualTo(hash(after));
        assertThat(added.get(0).toString()).doesNotContain(after);
        assertThat(added.get(1).path("kind").asText()).isEqualTo("log.openings-key");
        assertThat(added.get(1).path("about"))
                .isEqualTo(JSON.readTree("{\"from\":\"0011223344556677\",\"to\":\"8899aabbccddeeff\"}"));
    }

    @Test
    void a_new_key_says_whether_the_one_before_signs_beside_it() throws Exception {
        var keys = IntStream.rangeClosed(1, 3).mapToObj(at -> anotherKey()).toList();
        var policy = "log %s\nquorum none\n".formatted(keys.get(0).verifier());
        recordLogRules.record(LogKeys.of(keys.get(0)), policy, "0011223344556677");
        int recorded = entries().size();

        recordLogRules.record(LogKeys.handedOver(keys.get(0), keys.get(1)), policy, "0011223344556677");
        // The one before is gone already at the next start, and at the one after there is another.
        recordLogRules.record(LogKeys.of(keys.get(1)), policy, "0011223344556677");
        recordLogRules.record(LogKeys.of(keys.get(2)), policy, "0011223344556677");

        var added = entries().subList(recorded, entries().size());
        assertThat(added)
                .extracting(entry -> entry.at("/about/signedBy").asText())
                .containsExactly("OLD_AND_NEW", "NEW_ALONE");
        assertThat(added)
                .extracting(entry -> entry.at("/about/from").asText())
                .containsExactly(text(keys.get(0)), text(keys.get(1)));
        assertThat(added)
                .extracting(entry -> entry.at("/about/to").asText())
                .containsExactly(text(keys.get(1)), text(keys.get(2)));
        assertThat(former.keys())
                .contains(key.verifier())
                .containsAll(keys.stream().map(SignerKey::verifier).toList());
    }

    private SignerKey anotherKey() {
        var seed = new byte[SignerKey.SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return SignerKey.of(key.origin(), KeyType.ED25519, seed);
    }

    private static String text(SignerKey key) {
        return key.verifier().toString();
    }

    @Test
    void what_was_recorded_is_not_changed_afterwards() throws SQLException {
        rules.record(Kind.OPENINGS_KEY, UUID.randomUUID().toString(), Map.of());
        for (var connection : List.of(Db.asRuntime(), Db.asOwner())) {
            try (connection;
                    var change = connection.createStatement()) {
                assertThatThrownBy(() -> change.execute("update log_rule set value = 'another'"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void the_id_of_a_key_tells_keys_apart_and_is_not_the_key() {
        var id = OuterKeys.idOf(new byte[Seal.KEY]);
        assertThat(id).hasSize(16).isNotEqualTo(OuterKeys.idOf(Seal.randomKey()));
    }

    private static String hash(String policy) {
        return "sha256:" + Base64.getEncoder().encodeToString(Sha256.of(policy));
    }

    private static List<JsonNode> entries() throws SQLException, IOException {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement(
                        "select i.body from log_rule r join log_inbox i on i.leaf_hash = r.leaf_hash order by r.id");
                var rows = query.executeQuery()) {
            var entries = new ArrayList<JsonNode>();
            while (rows.next()) {
                entries.add(JSON.readTree(rows.getBytes(1)));
            }
            return entries;
        }
    }
}
