package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.events.risk.PowerLooksEnded;
import org.mingjing.kit.outbox.Outbox;

/** Cancelled means cancelled: a power that looks like one that has ended in the same bureau waits for the supervisor. */
@ApplicationScoped
class RefuseReturn {
    private final CompareWithEnded compareWithEnded;
    private final EndLock endLock;
    private final LookAlikes lookAlikes;
    private final Outbox outbox;
    private final Clock clock;

    RefuseReturn(
            CompareWithEnded compareWithEnded, EndLock endLock, LookAlikes lookAlikes, Outbox outbox, Clock clock) {
        this.compareWithEnded = compareWithEnded;
        this.endLock = endLock;
        this.lookAlikes = lookAlikes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To be called before a power is locked by whoever asks for suspects afterwards: what ends meanwhile would be missed. */
    void keepEndsOut() {
        endLock.share();
    }

    /**
     * Those of the stated powers that may not be let in yet, which stays on record.
     *
     * @param stated what is stated by power code, of powers that are new or look otherwise than before
     * @param by who stated it, and so does not decide on it
     */
    List<LookAlike> suspects(Map<String, PowerContent> stated, String by) {
        return recorded(compared(stated, false, by));
    }

    /** What stands already, or waits for its day, and looks like a power that ended only now. */
    void show(PowerRevision copy) {
        var stated = Map.of(copy.powerCode(), copy.content());
        recorded(compared(stated, !copy.isWaiting(), copy.provenance().madeBy()));
    }

    private List<LookAlike> recorded(List<LookAlike> suspects) {
        var raised =
                suspects.stream().filter(one -> !lookAlikes.isPersistent(one)).toList();
        lookAlikes.persist(raised);
        outbox.addAll(raised.stream()
                .map(one -> new PowerLooksEnded(one.powerCode(), one.unitCode(), one.endedCode(), one.percent()))
                .toList());
        return suspects;
    }

    /** The same without a record of it. */
    List<LookAlike> unrecorded(Map<String, PowerContent> stated, String by) {
        return compared(stated, false, by);
    }

    private List<LookAlike> compared(Map<String, PowerContent> stated, boolean standing, String by) {
        keepEndsOut();
        var known = lookAlikes.of(stated.keySet()).stream().collect(Collectors.toMap(Key::of, one -> one));
        var matches = compareWithEnded.matches(
                stated,
                (code, ended) -> !known.isEmpty()
                        && isAdmitted(
                                known.get(new Key(code, ended, stated.get(code).identity()))));
        var now = OffsetDateTime.now(clock);
        var suspects = new ArrayList<LookAlike>();
        matches.forEach((code, ended) -> ended.forEach(match -> {
            var raised = new LookAlike(code, stated.get(code), match, standing, by, now);
            suspects.add(known.getOrDefault(Key.of(raised), raised));
        }));
        return suspects;
    }

    private static boolean isAdmitted(LookAlike one) {
        return one != null && one.isAdmitted();
    }

    /** A decision holds for the power of that code with that content, against that ended power. */
    private record Key(String powerCode, String endedCode, String fingerprint) {
        static Key of(LookAlike one) {
            return new Key(one.powerCode(), one.endedCode(), one.fingerprint());
        }
    }
}
