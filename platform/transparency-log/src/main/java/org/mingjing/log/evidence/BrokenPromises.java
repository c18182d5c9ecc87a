package org.mingjing.log.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;

/** Those promises whose time is over: what they named is looked for in the whole log, and what is not there is told. */
record BrokenPromises(TlogPolicy policy, OpenPromises open) {

    /** @param newest of which the tiles are */
    void tell(SignedCheckpoint newest, HeadTiles tiles, Consumer<Evidence> found) {
        var overdue =
                UnkeptPromise.newestAsOf(newest, policy).map(open::overdueAt).orElse(Map.of());
        if (overdue.isEmpty()) {
            return;
        }
        var log = new WholeLog(newest.checkpoint(), tiles);
        var missing = log.without(overdue.keySet());
        open.close(overdue.keySet().stream()
                .filter(leaf -> !missing.contains(leaf))
                .toList());
        if (!missing.isEmpty()) {
            overdue.keySet().retainAll(missing);
            tell(overdue, newest, log, found);
        }
    }

    private void tell(Map<Hash, Note> missing, SignedCheckpoint newest, WholeLog log, Consumer<Evidence> found) {
        if (log.head().size() > UnkeptPromise.MOST_LEAVES) {
            throw new TooLongToShow(log.head(), missing.keySet());
        }
        var leaves = log.leaves();
        var elsewhere = new ArrayList<Hash>();
        for (var broken : byPromise(missing).entrySet()) {
            var evidence = new UnkeptPromise(broken.getValue(), broken.getKey(), newest, leaves);
            if (evidence.promised().policy().equals(policy.hash())) {
                found.accept(evidence);
                open.close(broken.getValue());
            } else {
                elsewhere.addAll(broken.getValue());
            }
        }
        if (!elsewhere.isEmpty()) {
            throw new OtherPolicy(
                    elsewhere,
                    Promise.parse(missing.get(elsewhere.get(0)).text()).policy());
        }
    }

    private static Map<Note, List<Hash>> byPromise(Map<Hash, Note> missing) {
        var broken = new LinkedHashMap<Note, List<Hash>>();
        missing.forEach((leaf, promise) ->
                broken.computeIfAbsent(promise, any -> new ArrayList<>()).add(leaf));
        return broken;
    }
}
