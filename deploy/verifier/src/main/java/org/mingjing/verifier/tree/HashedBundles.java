package org.mingjing.verifier.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.report.NotProven;

/**
 * The leaf hashes of a log in order, a bundle at a time, computed from the entries and found to be those of its tile. A few bundles
 * are read ahead, so memory does not grow with the log.
 */
final class HashedBundles implements Iterator<List<Hash>>, AutoCloseable {

    private final ServedLog log;
    private final long size;
    private final ExecutorService readers;
    private final Queue<Future<List<Hash>>> ahead = new ArrayDeque<>();
    private final int most;
    private long asked;
    private final long bundles;

    /** @param from the entry to begin at; its bundle is read from the bundle's beginning */
    HashedBundles(ServedLog log, long from, long size) {
        this.log = log;
        this.size = size;
        this.asked = from / TileId.FULL;
        this.bundles = from == size ? asked : (size - 1) / TileId.FULL + 1;
        this.most = 2 * log.readers();
        this.readers = Executors.newFixedThreadPool(log.readers());
    }

    @Override
    public boolean hasNext() {
        return asked < bundles || !ahead.isEmpty();
    }

    @Override
    public List<Hash> next() {
        while (asked < bundles && ahead.size() < most) {
            var id = BundleId.in(size, asked++);
            ahead.add(readers.submit(() -> hash(id)));
        }
        try {
            return ahead.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotProven found) {
                throw found;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Hash> hash(BundleId id) {
        var leaves = log.bundle(id).leaves();
        var hashes = new ByteArrayOutputStream(leaves.size() * Hash.LENGTH);
        leaves.forEach(leaf -> hashes.writeBytes(leaf.bytes()));
        if (!Arrays.equals(hashes.toByteArray(), log.tile(id.tile()))) {
            throw NotProven.invalid(
                    "条目包 %s 与瓦片 %s 不符",
                    "entry bundle %s does not hash to tile %s",
                    id.path(),
                    id.tile().path());
        }
        return leaves;
    }

    /** What was read ahead is not wanted any more. */
    @Override
    public void close() {
        readers.shutdownNow();
    }
}
