package org.mingjing.verifier.tree;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Words;
import org.mingjing.verifier.report.WrongUsage;

/** A log as it is served, from a folder or an address. As many threads as like may read it. Nothing it says is believed. */
public interface ServedLog extends TileSource {

    /**
     * What lies at a path below the log's address.
     *
     * @param longest bytes; what is longer is refused, whoever serves it
     * @return empty when there is nothing
     */
    Optional<byte[]> read(String path, int longest);

    /** How many reads at once do it good. */
    int readers();

    /** @throws WrongUsage when it is neither a folder nor an http address */
    static ServedLog at(String where) {
        if (where.startsWith("http://") || where.startsWith("https://")) {
            try {
                return new HttpLog(URI.create(where.endsWith("/") ? where : where + "/"));
            } catch (IllegalArgumentException e) {
                throw new WrongUsage("不是日志地址：%s", "not the address of a log: %s", where);
            }
        }
        if (!Files.isDirectory(Path.of(where))) {
            throw new WrongUsage("没有目录 %s", "there is no directory %s", where);
        }
        return new DirectoryLog(Path.of(where));
    }

    default SignedCheckpoint checkpoint() {
        var what = new Words("检查点", "checkpoint");
        var bytes = read("checkpoint", Note.LONGEST).orElseThrow(() -> missing("checkpoint"));
        try {
            return SignedCheckpoint.parse(bytes);
        } catch (Malformed e) {
            throw NotProven.malformed(what, e);
        }
    }

    /** Of this width, though the tile may have filled up since. */
    @Override
    default byte[] tile(TileId id) {
        var bytes = read(id.path(), id.full().bytes())
                .or(() -> read(id.full().path(), id.full().bytes()))
                .orElseThrow(() -> missing(id.path()));
        if (bytes.length != id.bytes() && bytes.length != id.full().bytes()) {
            throw NotProven.malformed(
                    Words.of("瓦片 %s", "tile %s", id.path()),
                    new Malformed(Problem.TILE_LENGTH, id.path(), id.bytes(), bytes.length));
        }
        return bytes.length == id.bytes() ? bytes : Arrays.copyOf(bytes, id.bytes());
    }

    /** Of this width, though the bundle may have filled up since. */
    default Bundle bundle(BundleId id) {
        try {
            var own = read(id.path(), longest(id.width()));
            if (own.isPresent()) {
                return Bundle.read(id.width(), own.get());
            }
            var full = Bundle.read(
                    TileId.FULL, read(id.full().path(), longest(TileId.FULL)).orElseThrow(() -> missing(id.path())));
            return Bundle.of(
                    IntStream.range(0, id.width()).mapToObj(full::entry).toList());
        } catch (Malformed e) {
            throw NotProven.malformed(Words.of("条目包 %s", "entry bundle %s", id.path()), e);
        }
    }

    private static int longest(int width) {
        return width * (Short.BYTES + Bundle.LONGEST_ENTRY);
    }

    private static NotProven missing(String path) {
        return NotProven.incomplete("日志中没有 %s", "the log does not serve %s", path);
    }
}
