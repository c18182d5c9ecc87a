package org.mingjing.process.log.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.mingjing.events.process.LogEvidenceFound;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.Malformed;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.process.log.checkpoint.Witnessing;

/**
 * Keeps evidence against this log, and tells of it. It is taken from whoever has it, since it proves itself, and what is wrong with
 * the log is told on its way out as everything else is.
 */
@ApplicationScoped
public class KeepEvidence {
    private static final Logger LOG = Logger.getLogger(KeepEvidence.class);

    private final Witnessing witnessing;
    private final EvidenceStore store;
    private final EvidenceRows rows;
    private final Outbox outbox;

    KeepEvidence(Witnessing witnessing, EvidenceStore store, EvidenceRows rows, Outbox outbox) {
        this.witnessing = witnessing;
        this.store = store;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** @throws RuleBroken {@code log-evidence-malformed}, or {@code log-evidence-shows-nothing} by the policy this log publishes by */
    @Transactional
    String keep(byte[] file) {
        try {
            var evidence = Evidence.parse(file);
            if (!evidence.judge(TlogPolicy.parse(witnessing.policy().getBytes(UTF_8)))
                    .isValid()) {
                throw new RuleBroken("log-evidence-shows-nothing");
            }
            keep(evidence);
            return evidence.name();
        } catch (Malformed e) {
            throw new RuleBroken("log-evidence-malformed");
        }
    }

    /** Evidence that was found to be valid; what is known is told once. */
    @Transactional
    public void keep(Evidence evidence) {
        store.keep(evidence);
        if (rows.add(evidence)) {
            LOG.errorf("evidence against the log: %s", evidence.name());
            outbox.add(new LogEvidenceFound(evidence.origin(), evidence.kind(), evidence.name()));
        }
    }
}
