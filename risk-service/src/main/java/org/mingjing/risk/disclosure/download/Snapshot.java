package org.mingjing.risk.disclosure.download;

import java.time.OffsetDateTime;
import org.mingjing.risk.disclosure.policy.PolicyInForce;

/**
 * Files that belong together: by one policy, and of each unit as it was when the snapshot was made. Those of all units may
 * be of a while before.
 */
record Snapshot(long no, int policyEdition, String fingerprint, OffsetDateTime madeAt) {
    /** Whether it shows nothing but what is shown now. */
    boolean isUnder(PolicyInForce.Today policy) {
        return Fingerprints.isUnder(policy.version(), fingerprint);
    }
}
