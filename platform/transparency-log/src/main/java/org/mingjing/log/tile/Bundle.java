package org.mingjing.log.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.tree.Hash;

/** Entries as they are served, each after its length in two bytes, the higher first. Immutable. */
public final class Bundle {

    /** Bytes of the longest entry whose length can be written. */
    public static final int LONGEST_ENTRY = 0xFFFF;

    private final List<byte[]> entries;

    private Bundle(List<byte[]> entries) {
        this.entries = entries;
    }

    /**
     * @param entries 1 to 256, in order
     * @throws Malformed when one is longer than 65,535 bytes
     */
    public static Bundle of(List<byte[]> entries) {
        if (entries.isEmpty() || entries.size() > TileId.FULL) {
            throw new IllegalArgumentException("A bundle has 1 to 256 entries, not %d".formatted(entries.size()));
        }
        entries.forEach(Bundle::refuseTooLong);
        return new Bundle(entries.stream().map(byte[]::clone).toList());
    }

    /** @throws Malformed when the entry is longer than 65,535 bytes */
    public static void refuseTooLong(byte[] entry) {
        if (entry.length > LONGEST_ENTRY) {
            throw new Malformed(Problem.ENTRY_TOO_LONG, entry.length);
        }
    }

    /** @throws Malformed when the bytes are not exactly as many entries as the bundle is wide */
    public static Bundle read(int width, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var entries = new ArrayList<byte[]>(width);
        while (entries.size() < width && in.remaining() >= Short.BYTES) {
            int length = Short.toUnsignedInt(in.getShort());
            if (length > in.remaining()) {
                break;
            }
            var entry = new byte[length];
            in.get(entry);
            entries.add(entry);
        }
        if (entries.size() < width || in.hasRemaining()) {
            throw new Malformed(Problem.BUNDLE_LENGTH, width);
        }
        return new Bundle(List.copyOf(entries));
    }

    public int width() {
        return entries.size();
    }

    /** @param at from 0, below the width */
    public byte[] entry(int at) {
        return entries.get(at).clone();
    }

    /** What the tile of the same index at level 0 must say. */
    public List<Hash> leaves() {
        return entries.stream().map(Hash::leaf).toList();
    }

    public byte[] bytes() {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        var out = ByteBuffer.allocate(length);
        entries.forEach(entry -> out.putShort((short) entry.length).put(entry));
        return out.array();
    }
}
