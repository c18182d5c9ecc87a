package org.mingjing.log.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mingjing.log.note.Note;
import org.mingjing.log.tree.Hash;

/** Promised leaves that were not seen in the log, each with the promise it was heard in first. */
final class OpenPromises {

    /** A promise may be heard after its entry was published: so many leaves are remembered before the tree is searched for it. */
    private static final int REMEMBERED = 1 << 16;

    private final int most;
    private final Map<Hash, Awaited> open = new LinkedHashMap<>();
    private final Set<Hash> recent = new LinkedHashSet<>();

    private record Awaited(Note promise, Instant deadline) {}

    /** @param most leaves with which it counts as full; one promise more fits always */
    OpenPromises(int most) {
        this.most = most;
    }

    void hear(Note note, Promise promise) {
        var awaited = new Awaited(note, promise.deadline());
        promise.leaves().stream()
                .filter(leaf -> !recent.contains(leaf))
                .forEach(leaf -> open.putIfAbsent(leaf, awaited));
    }

    /** These leaves are in the log. */
    void see(Collection<Hash> leaves) {
        for (var leaf : leaves) {
            open.remove(leaf);
            recent.add(leaf);
        }
        for (var oldest = recent.iterator(); recent.size() > REMEMBERED; ) {
            oldest.next();
            oldest.remove();
        }
    }

    /** They were found, or told of. */
    void close(Collection<Hash> leaves) {
        leaves.forEach(open::remove);
    }

    Map<Hash, Note> overdueAt(Instant time) {
        var overdue = new LinkedHashMap<Hash, Note>();
        open.forEach((leaf, one) -> {
            if (one.deadline().isBefore(time)) {
                overdue.put(leaf, one.promise());
            }
        });
        return overdue;
    }

    int size() {
        return open.size();
    }

    boolean isFull() {
        return open.size() >= most;
    }

    /** So that it is not full again with the next promise. */
    boolean hasRoom() {
        return open.size() <= most / 2;
    }
}
