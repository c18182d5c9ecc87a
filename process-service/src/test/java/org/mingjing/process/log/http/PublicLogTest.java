package org.mingjing.process.log.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.process.log.http.Reader.get;
import static org.mingjing.process.log.http.Reader.header;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.EmptyPool;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogKey;

/** The files of the log as any client of the protocol reads them. */
@QuarkusTest
class PublicLogTest {
    private static final String FOR_EVER = "max-age=604800, immutable";

    @Inject
    LedLog log;

    @Inject
    LogKey key;

    @Inject
    AgroalDataSource database;

    @Test
    void the_checkpoint_is_signed_and_is_sent_again_only_when_there_is_a_newer_one() throws SQLException {
        publish(1);
        var first = get("/log/checkpoint");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Mingjing-Checkpoint")).isNull();
        var checkpoint = SignedCheckpoint.parse(first.body());
        assertThat(checkpoint.check(List.of(key.verifier())).isTrusted()).isTrue();

        var same = get("/log/checkpoint", "If-None-Match", header(first, "ETag"));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        publish(1);
        var newer = get("/log/checkpoint", "If-None-Match", header(first, "ETag"));
        assertThat(newer.statusCode()).isEqualTo(200);
        assertThat(SignedCheckpoint.parse(newer.body()).checkpoint().size())
                .isEqualTo(checkpoint.checkpoint().size() + 1);
    }

    @Test
    void one_that_no_witness_has_seen_says_so() throws SQLException {
        publish(1);
        var signed = get("/log/checkpoint.unwitnessed");

        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(header(signed, "Mingjing-Checkpoint")).isEqualTo("unwitnessed");
        assertThat(SignedCheckpoint.parse(signed.body()).checkpoint())
                .isEqualTo(checkpoint().checkpoint());
    }

    @Test
    void the_root_follows_from_the_tiles_and_the_tiles_from_the_entries() throws SQLException {
        publish(300);
        long size = checkpoint().checkpoint().size();

        var tree = new TiledTree(id -> file(id.path()), size);
        assertThat(tree.root()).isEqualTo(checkpoint().checkpoint().root());
        for (long index : new long[] {0, (size - 1) / TileId.FULL}) {
            var bundle = BundleId.in(size, index);
            assertThat(Bundle.read(bundle.width(), file(bundle.path())).leaves())
                    .isEqualTo(leaves(TileId.in(size, 0, index)));
        }
    }

    @Test
    void tiles_and_entries_are_kept_by_whoever_reads_them() throws SQLException {
        publish(300);
        for (var path : List.of("/log/tile/0/000", "/log/tile/entries/000")) {
            var tile = get(path);
            assertThat(header(tile, "Content-Type")).isEqualTo("application/octet-stream");
            assertThat(header(tile, "Cache-Control")).isEqualTo(FOR_EVER);
            var again = get(path, "If-None-Match", header(tile, "ETag"));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(header(again, "Cache-Control")).isEqualTo(FOR_EVER);
            var head = Reader.send("HEAD", path);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(tile.body().length));
        }
    }

    @Test
    void entries_are_compressed_for_whoever_takes_that() throws Exception {
        publish(300);
        var plain = get("/log/tile/entries/000", "Accept-Encoding", "gzip;q=0, identity");
        var packed = get("/log/tile/entries/000", "Accept-Encoding", "br, gzip");

        assertThat(header(plain, "Content-Encoding")).isNull();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(packed.body()).hasSizeLessThan(plain.body().length);
        assertThat(unpacked(packed.body())).isEqualTo(plain.body());
        assertThat(header(get("/log/tile/0/000", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/0",
                "0/1234",
                "00/000",
                "64/000",
                "-1/000",
                "0/000.p/0",
                "0/000.p/01",
                "0/000.p/256",
                "0/x000/001",
                "0/x1/234",
                "0/000/",
                "0/%30%30%30",
                "0/%D9%A0%D9%A0%D9%A0",
                "0/..%2F..%2Fguard",
                "entries/1",
                "entries/000.p/",
                "entries/"
            })
    void what_is_no_path_of_a_tile_is_refused(String path) {
        assertRefused(get("/log/tile/" + path), 400, "log-tile-path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/63/000",
                "tile/entries/x001/x234/567",
                "tile/entries/x001/234.p/17",
                "guard",
                "checkpoint/",
                "nothing"
            })
    void what_is_not_there_is_not_found(String path) {
        assertRefused(get("/log/" + path), 404, "not-found");
    }

    @Test
    void nobody_writes_here() {
        var refused = Reader.send("PUT", "/log/checkpoint");
        assertRefused(refused, 405, "method-not-allowed");
        assertThat(header(refused, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void the_log_is_read_while_the_database_is_away() throws SQLException {
        publish(1);
        long last = checkpoint().checkpoint().size() - 1;
        EmptyPool.of(database, () -> {
            for (var path : List.of("checkpoint", "tile/0/000", "tile/entries/000", "proof/" + last, "key")) {
                assertThat(get("/log/" + path).statusCode()).as(path).isEqualTo(200);
            }
        });
    }

    private void publish(int entries) throws SQLException {
        log.append(entries);
        log.publish();
    }

    private static SignedCheckpoint checkpoint() {
        return SignedCheckpoint.parse(file("checkpoint"));
    }

    private static byte[] file(String path) {
        var response = get("/log/" + path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private static List<Hash> leaves(TileId id) {
        var tile = Tile.read(id, file(id.path()));
        var leaves = new ArrayList<Hash>();
        for (int at = 0; at < id.width(); at++) {
            leaves.add(tile.hash(at));
        }
        return leaves;
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }

    static void assertRefused(HttpResponse<byte[]> refused, int status, String code) {
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(new String(refused.body(), UTF_8)).contains("\"/problems/" + code + "\"");
    }
}
