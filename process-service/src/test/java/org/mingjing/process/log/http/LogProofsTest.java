package org.mingjing.process.log.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.process.log.http.PublicLogTest.assertRefused;
import static org.mingjing.process.log.http.Reader.get;
import static org.mingjing.process.log.http.Reader.header;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogKey;

@QuarkusTest
class LogProofsTest {
    @Inject
    LedLog log;

    @Inject
    LogKey key;

    @ConfigProperty(name = "mingjing.store.directory")
    Path store;

    @Test
    void a_proof_holds_for_its_entry_under_the_policy_that_the_log_gives_and_for_no_other() throws SQLException {
        var published = publish(300);
        var policy = TlogPolicy.parse(get("/log/key").body());
        long size = published.checkpoint().size();

        for (long index : new long[] {0, size - 257, size - 1}) {
            var answer = get("/log/proof/" + index);
            assertThat(header(answer, "Content-Type")).isEqualTo("text/plain; charset=utf-8");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
            var proof = TlogProof.parse(answer.body());
            assertThat(proof.index()).isEqualTo(index);
            assertThat(proof.checkpoint()).isEqualTo(published);
            assertThat(proof.verify(entry(index, size), policy).isValid()).isTrue();
            assertThat(proof.verify("another".getBytes(UTF_8), policy).isValid())
                    .isFalse();
        }
    }

    @Test
    void an_index_behind_the_last_entry_is_of_none() throws SQLException {
        long size = publish(1).checkpoint().size();
        for (long index : new long[] {size, Long.MAX_VALUE}) {
            var refused = get("/log/proof/" + index, "Accept-Language", "en");
            assertRefused(refused, 404, "log-index-none");
            assertThat(header(refused, "Retry-After")).isEqualTo("1");
            assertThat(new String(refused.body(), UTF_8))
                    .contains("The log has " + size + " entries; no entry has the index " + index + ".");
        }
    }

    @Test
    void an_entry_that_waits_for_witnesses_is_said_to_be_there() throws Exception {
        var published = publish(1).checkpoint();
        var unwitnessed = store.resolve("log/checkpoint.unwitnessed");
        var kept = Files.readAllBytes(unwitnessed);
        Files.write(
                unwitnessed,
                key.sign(new Checkpoint(key.origin(), published.size() + 2, published.root()))
                        .bytes());
        try {
            var refused = get("/log/proof/" + (published.size() + 1));
            assertRefused(refused, 404, "log-not-yet");
            assertThat(header(refused, "Retry-After")).isEqualTo("1");
            assertRefused(get("/log/proof/" + (published.size() + 2)), 404, "log-index-none");
        } finally {
            Files.write(unwitnessed, kept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "+1", "01", "1/", "1.0", "%31", "%D9%A1", "9223372036854775808"})
    void what_is_no_index_is_refused(String index) {
        assertRefused(get("/log/proof/" + index), 400, "log-index-malformed");
    }

    @Test
    void no_proof_is_given_of_a_tile_that_was_changed() throws SQLException, IOException {
        publish(300);
        var tile = store.resolve("log/tile/0/000");
        var kept = Files.readAllBytes(tile);
        var other = kept.clone();
        other[0] ^= 1;
        Files.write(tile, other);
        try {
            assertRefused(get("/log/proof/0"), 500, "unexpected");
        } finally {
            Files.write(tile, kept);
        }
    }

    private SignedCheckpoint publish(int entries) throws SQLException {
        log.append(entries);
        log.publish();
        return SignedCheckpoint.parse(get("/log/checkpoint").body());
    }

    private static byte[] entry(long index, long size) {
        var bundle = BundleId.in(size, index / TileId.FULL);
        var bytes = get("/log/" + bundle.path()).body();
        return Bundle.read(bundle.width(), bytes).entry((int) (index % TileId.FULL));
    }
}
