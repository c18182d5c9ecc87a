package org.mingjing.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;

/** A log in a folder as it is served, made for a test, with a witness. */
public final class SmallLog {

    public static final String ORIGIN = "log.example/small";
    public static final SignerKey KEY = key(ORIGIN, KeyType.ED25519, 1);
    public static final SignerKey WITNESS = key("witness.example", KeyType.COSIGNATURE, 2);
    public static final String POLICY = "log " + KEY.verifier() + "\nwitness w " + WITNESS.verifier() + "\nquorum w\n";

    public final Path folder;
    private final TileAppender tree = TileAppender.empty();
    private List<byte[]> unfinished = new ArrayList<>();

    public SmallLog(Path folder) {
        this.folder = folder;
    }

    private static SignerKey key(String name, KeyType type, int seed) {
        var bytes = new byte[SignerKey.SEED_LENGTH];
        bytes[0] = (byte) seed;
        return SignerKey.of(name, type, bytes);
    }

    public static TlogPolicy policy() {
        return TlogPolicy.parse(POLICY.getBytes(UTF_8));
    }

    public static byte[] entry(long index) {
        return ("entry " + index).getBytes(UTF_8);
    }

    /** Grows to a size with entries that count, and publishes. */
    public SmallLog growTo(long size) {
        return growTo(size, SmallLog::entry);
    }

    public SmallLog growTo(long size, LongFunction<byte[]> entries) {
        while (tree.size() < size) {
            long end = Math.min(size, (tree.size() / TileId.FULL + 1) * TileId.FULL);
            var added = new ArrayList<byte[]>();
            for (long index = tree.size(); index < end; index++) {
                added.add(entries.apply(index));
            }
            addAll(added);
        }
        return publish();
    }

    public long add(byte[] entry) {
        addAll(List.of(entry));
        return tree.size() - 1;
    }

    /** All within one bundle. */
    private void addAll(List<byte[]> entries) {
        long index = tree.size() / TileId.FULL;
        unfinished.addAll(entries);
        tree.append(entries.stream().map(Hash::leaf).toList())
                .forEach(tile -> write(tile.id().path(), tile.bytes()));
        var bundle = Bundle.of(unfinished);
        write(new BundleId(index, bundle.width()).path(), bundle.bytes());
        if (unfinished.size() == TileId.FULL) {
            unfinished = new ArrayList<>();
        }
    }

    public SmallLog publish() {
        write("checkpoint", checkpoint().bytes());
        return this;
    }

    /** Cosigned. */
    public SignedCheckpoint checkpoint() {
        return signed(new Checkpoint(ORIGIN, tree.size(), tree.frontier().root()));
    }

    public static SignedCheckpoint signed(Checkpoint head) {
        return SignedCheckpoint.sign(head, KEY)
                .with(Cosignature.make(WITNESS, head, Instant.parse("2026-11-23T02:00:00Z")));
    }

    public TlogProof proof(long index) {
        return new TlogProof(new TiledTree(id -> read(id.path()), tree.size()).inclusion(index), checkpoint());
    }

    public byte[] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String path, byte[] bytes) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns one bit of a file. */
    public void damage(String path, int at) {
        var bytes = read(path);
        bytes[at] ^= 1;
        write(path, bytes);
    }
}
