package org.mingjing.log.policy;

import java.util.List;
import java.util.Optional;
import org.mingjing.log.note.Signed;

/**
 * A verdict with what it rests on.
 *
 * @param log the log's signature, when it is right
 * @param witnesses cosignatures that are right, of witnesses of the policy; none when any signature is forged
 */
public record Judgement(Verdict verdict, Optional<Signed> log, List<Signed> witnesses) {

    public Judgement {
        witnesses = List.copyOf(witnesses);
    }

    static Judgement without(Verdict verdict) {
        return new Judgement(verdict, Optional.empty(), List.of());
    }

    public boolean isValid() {
        return verdict == Verdict.VALID;
    }

    /** What the same signatures are worth when something else was found. */
    public Judgement but(Verdict found) {
        return new Judgement(found, log, witnesses);
    }
}
