package org.mingjing.process.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;

/** What this log stood under before: what it signed then binds it still. */
public interface FormerRules {

    /** With which it signs, or ever signed. */
    List<VerifierKey> keys();

    /** By which it published once, and does no more; empty for any other. */
    Optional<FormerPolicy> policy(Hash hash);

    /** @param until when it was found replaced */
    record FormerPolicy(TlogPolicy policy, Instant until) {}
}
