package org.mingjing.log.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;

/** What a log has signed, as far as that is not held against it yet: of anything else its signature makes nothing true. */
final class Heard {

    private final String origin;
    private final TlogPolicy policy;
    private final int mostCheckpoints;
    private final OpenPromises open;
    private final Map<String, SignedCheckpoint> unchecked = new LinkedHashMap<>();

    Heard(String origin, TlogPolicy policy, int mostLeaves, int mostCheckpoints) {
        this.origin = origin;
        this.policy = policy;
        this.mostCheckpoints = mostCheckpoints;
        this.open = new OpenPromises(mostLeaves);
    }

    OpenPromises open() {
        return open;
    }

    boolean hear(Note note) {
        var promise = Promise.parse(note.text());
        if (!isSigned(promise.origin(), note)) {
            return false;
        }
        refuseWhenFull();
        open.hear(note, promise);
        return true;
    }

    boolean hear(SignedCheckpoint checkpoint) {
        if (!isSigned(checkpoint.checkpoint().origin(), checkpoint.note())) {
            return false;
        }
        refuseWhenFull();
        compareLater(checkpoint);
        return true;
    }

    private boolean isSigned(String by, Note note) {
        return by.equals(origin) && policy.signatureOf(by, note) == Verdict.VALID;
    }

    boolean isFull() {
        return open.isFull() || unchecked.size() >= mostCheckpoints;
    }

    void refuseWhenFull() {
        if (isFull()) {
            throw new TooMuchHeard(open.size(), unchecked.size());
        }
    }

    /** Has room in any case: it is one that the log shows just now, or showed last. */
    void compareLater(SignedCheckpoint signed) {
        var head = signed.checkpoint();
        if (head.size() > 0) {
            unchecked.put(head.text(), signed);
        }
    }

    /** What is larger waits until the log has grown; what fails stays. */
    void compareUpTo(long size, Consumer<SignedCheckpoint> comparing) {
        for (var rest = unchecked.values().iterator(); rest.hasNext(); ) {
            var checkpoint = rest.next();
            if (checkpoint.checkpoint().size() <= size) {
                comparing.accept(checkpoint);
                rest.remove();
            }
        }
    }
}
