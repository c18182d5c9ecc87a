package org.mingjing.process.logged;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.checkpoint.Witnessing;

/**
 * Compares at the start what the log stands under with what was recorded last. It comes before the leader of this instance begins,
 * and a leader gives places to all that waits before it signs: so the entry that names a new key lies under the first checkpoint
 * signed with it, or soon after where so much waits that the first does not cover it; and while the key before signs too, whoever trusts that one finds the new one there.
 */
@ApplicationScoped
class RecordLogRules {
    /** Before the observers that have none. */
    private static final int FIRST = 1000;

    private final LogRules rules;
    private final LogKey key;
    private final Witnessing witnessing;
    private final OuterKeys outerKeys;
    private final WrapAnew wrapAnew;
    private final LogConfig config;

    RecordLogRules(
            LogRules rules,
            LogKey key,
            Witnessing witnessing,
            OuterKeys outerKeys,
            WrapAnew wrapAnew,
            LogConfig config) {
        this.rules = rules;
        this.key = key;
        this.witnessing = witnessing;
        this.outerKeys = outerKeys;
        this.wrapAnew = wrapAnew;
        this.config = config;
    }

    void atStart(@Observes @Priority(FIRST) StartupEvent started) {
        // Before it is recorded: what cannot be opened with this key nobody may find recorded as a change.
        wrapAnew.wrap();
        if (config.enabled()) {
            record(key, witnessing.policy(), outerKeys.id());
        }
    }

    @Transactional
    void record(LogKey signs, String policy, String openingsKeyId) {
        var recorded = rules.last(Kind.LOG_KEY);
        boolean handedOver = signs.previousVerifier().map(VerifierKey::toString).equals(recorded);
        rules.record(
                Kind.LOG_KEY,
                signs.verifier().toString(),
                Map.of("signedBy", handedOver ? "OLD_AND_NEW" : "NEW_ALONE"));
        rules.recordPolicy(policy);
        rules.record(Kind.OPENINGS_KEY, openingsKeyId, Map.of());
    }
}
