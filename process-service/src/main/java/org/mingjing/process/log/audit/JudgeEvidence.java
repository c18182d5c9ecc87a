package org.mingjing.process.log.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.evidence.UnkeptPromise;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.process.log.FormerRules;
import org.mingjing.process.log.checkpoint.Witnessing;

/** By all that this log ever stood under: a breach does not lapse because a key or a policy is another by now. */
@ApplicationScoped
class JudgeEvidence {
    private final Witnessing witnessing;
    private final FormerRules former;

    JudgeEvidence(Witnessing witnessing, FormerRules former) {
        this.witnessing = witnessing;
        this.former = former;
    }

    /** @throws org.mingjing.log.Malformed when it is of a promise that is none */
    boolean isValid(Evidence evidence) {
        var now = TlogPolicy.parse(witnessing.policy().getBytes(UTF_8));
        if (evidence instanceof UnkeptPromise unkept) {
            return unkept.judge(now).isValid() || wasBroken(unkept);
        }
        return evidence.judge(now.trusting(former.keys())).isValid();
    }

    /**
     * Only by a policy that was in force when the promise fell due: witnesses that were asked no more by then take for the newest
     * what they saw last.
     */
    private boolean wasBroken(UnkeptPromise unkept) {
        var promised = unkept.promised();
        return former.policy(promised.policy())
                .filter(before -> promised.deadline().isBefore(before.until()))
                .filter(before -> unkept.judge(before.policy()).isValid())
                .isPresent();
    }
}
