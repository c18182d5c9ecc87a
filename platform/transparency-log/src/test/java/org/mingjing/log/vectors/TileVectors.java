package org.mingjing.log.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TileId;

/** A whole log of 300 entries as it is served, and tiles, bundles and paths that are none of it. */
final class TileVectors {

    static final long SIZE = 300;

    private TileVectors() {}

    /** By path below the log's address. */
    static Map<String, byte[]> log() {
        var files = new LinkedHashMap<String, byte[]>();
        var leaves = LongStream.range(0, SIZE).mapToObj(Samples::leaf).toList();
        TileAppender.empty().append(leaves).forEach(tile -> files.put(tile.id().path(), tile.bytes()));
        for (long index = 0; index * TileId.FULL < SIZE; index++) {
            files.put(BundleId.in(SIZE, index).path(), bundle(index).bytes());
        }
        var checkpoint = Samples.checkpoint(MemoryTiles.of(SIZE), SIZE);
        files.put(
                "checkpoint",
                Samples.cosigned(checkpoint, Samples.WITNESS_A, Samples.WITNESS_B)
                        .bytes());
        return files;
    }

    private static Bundle bundle(long index) {
        long from = index * TileId.FULL;
        var entries = LongStream.range(from, Math.min(from + TileId.FULL, SIZE)).mapToObj(Samples::entry);
        return Bundle.of(entries.toList());
    }

    static Stream<Vector> all() {
        var tile = log().get("tile/0/001.p/44");
        var bundle = bundle(1).bytes();
        return Stream.of(
                tile("valid", Vector.VALID, "44 hashes", tile),
                tile("one-byte-short", Problem.TILE_LENGTH.name(), "1,407 bytes", Arrays.copyOf(tile, tile.length - 1)),
                tile("one-hash-more", Problem.TILE_LENGTH.name(), "45 hashes", Arrays.copyOf(tile, tile.length + 32)),
                tile("empty", Problem.TILE_LENGTH.name(), "no tile is empty", new byte[0]),
                tile("flipped-bit", Judge.OTHER_ROOT, "one bit of the last hash", flipped(tile)),
                bundle("valid", Vector.VALID, "44 entries", bundle),
                bundle(
                        "one-byte-short",
                        Problem.BUNDLE_LENGTH.name(),
                        "the last entry is cut off",
                        Arrays.copyOf(bundle, bundle.length - 1)),
                bundle(
                        "one-byte-more",
                        Problem.BUNDLE_LENGTH.name(),
                        "a byte behind the last entry",
                        Arrays.copyOf(bundle, bundle.length + 1)),
                bundle("flipped-bit", Judge.OTHER_LEAF, "one bit of the last entry", flipped(bundle)),
                path("level-0", Vector.VALID, "tile/0/x001/x234/067"),
                path("partial", Vector.VALID, "tile/1/001.p/17"),
                path("entries", Vector.VALID, "tile/entries/273.p/112"),
                path("width-256", Problem.TILE_PATH.name(), "tile/0/000.p/256"),
                path("width-0", Problem.TILE_PATH.name(), "tile/0/000.p/0"),
                path("level-64", Problem.TILE_PATH.name(), "tile/64/000"),
                path("two-digits", Problem.TILE_PATH.name(), "tile/0/01"),
                path("leading-group-of-zeros", Problem.TILE_PATH.name(), "tile/0/x000/001"),
                path("last-group-with-x", Problem.TILE_PATH.name(), "tile/0/x001/x067"),
                path("entries-width-01", Problem.BUNDLE_PATH.name(), "tile/entries/000.p/01"));
    }

    private static Vector tile(String name, String expected, String what, byte[] bytes) {
        return new Vector("tile tile/0/001.p/44", name, expected, what, bytes);
    }

    private static Vector bundle(String name, String expected, String what, byte[] bytes) {
        return new Vector("bundle tile/entries/001.p/44", name, expected, what, bytes);
    }

    private static Vector path(String name, String expected, String path) {
        return new Vector("path", name, expected, path, path.getBytes(UTF_8));
    }

    private static byte[] flipped(byte[] bytes) {
        var changed = bytes.clone();
        changed[bytes.length - 1] ^= 1;
        return changed;
    }
}
