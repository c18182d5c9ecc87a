package org.mingjing.bench.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;

/**
 * A whole log as files, with the policy that trusts it.
 *
 * @param policy lies beside the log, not in it
 */
record LogFolder(Path folder, Path policy) {
    private static final String ORIGIN = "bench.mingjing/log";

    static LogFolder make(Path parent, int entries, SampleEntries sample) throws IOException {
        var made = new LogFolder(parent.resolve("log"), parent.resolve("policy"));
        var key = SignerKey.of(ORIGIN, KeyType.ED25519, new byte[SignerKey.SEED_LENGTH]);
        var root = made.fill(entries, sample).root();
        var checkpoint = SignedCheckpoint.sign(new Checkpoint(ORIGIN, entries, root), key);
        made.write("checkpoint", checkpoint.bytes());
        Files.writeString(made.policy, "log " + key.verifier() + "\nquorum none\n");
        return made;
    }

    private Frontier fill(int entries, SampleEntries sample) throws IOException {
        var tree = TileAppender.empty();
        var unfinished = new TreeMap<Integer, Tile>();
        for (int from = 0; from < entries; from += TileId.FULL) {
            var some = new ArrayList<byte[]>();
            for (int number = from; number < Math.min(entries, from + TileId.FULL); number++) {
                some.add(sample.entry(number));
            }
            write(
                    new BundleId(from / TileId.FULL, some.size()).path(),
                    Bundle.of(some).bytes());
            for (var tile : tree.append(some.stream().map(Hash::leaf).toList())) {
                if (tile.id().isFull()) {
                    write(tile.id().path(), tile.bytes());
                    unfinished.remove(tile.id().level());
                } else {
                    unfinished.put(tile.id().level(), tile);
                }
            }
        }
        for (var tile : unfinished.values()) {
            write(tile.id().path(), tile.bytes());
        }
        return tree.frontier();
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    void delete() throws IOException {
        try (var all = Files.walk(folder.getParent())) {
            all.sorted(Comparator.reverseOrder()).forEach(LogFolder::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
