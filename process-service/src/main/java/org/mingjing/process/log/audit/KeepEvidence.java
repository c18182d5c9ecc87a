package org.mingjing.process.log.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.mingjing.events.process.LogEvidenceFound;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.Malformed;
import org.mingjing.log.evidence.Evidence;

/**
 * Keeps evidence against this log, and tells of it. It is taken from whoever has it, since it proves itself, and what is wrong with
 * the log is told on its way out as everything else is.
 */
@ApplicationScoped
public class KeepEvidence {
    private static final Logger LOG = Logger.getLogger(KeepEvidence.class);

    private final JudgeEvidence judgeEvidence;
    private final EvidenceStore store;
    private final EvidenceRows rows;
    private final ShownByEvidence shown;
    private final Outbox outbox;

    KeepEvidence(
            JudgeEvidence judgeEvidence, EvidenceStore store, EvidenceRows rows, ShownByEvidence shown, Outbox outbox) {
        this.judgeEvidence = judgeEvidence;
        this.store = store;
        this.rows = rows;
        this.shown = shown;
        this.outbox = outbox;
    }

    /**
     * Evidence that is kept.
     *
     * @param name of the file, which is another one where that has shown the same before
     */
    public record Kept(String name, boolean isNew) {}

    /** @throws RuleBroken {@code log-evidence-malformed}, or as {@link #keep(Evidence)} */
    @Transactional
    Kept keep(byte[] file) {
        try {
            return keep(Evidence.parse(file));
        } catch (Malformed e) {
            throw new RuleBroken("log-evidence-malformed");
        }
    }

    /**
     * What is known is told once.
     *
     * @throws RuleBroken {@code log-evidence-shows-nothing} by anything that this log stands under or ever stood under
     */
    @Transactional
    public Kept keep(Evidence evidence) {
        if (!judgeEvidence.isValid(evidence)) {
            throw new RuleBroken("log-evidence-shows-nothing");
        }
        return shown.before(evidence).map(name -> new Kept(name, false)).orElseGet(() -> keepNew(evidence));
    }

    private Kept keepNew(Evidence evidence) {
        store.keep(evidence);
        boolean isNew = rows.add(evidence);
        shown.add(evidence);
        if (isNew) {
            LOG.errorf("evidence against the log: %s", evidence.name());
            outbox.add(new LogEvidenceFound(evidence.origin(), evidence.kind(), evidence.name()));
        }
        return new Kept(evidence.name(), isNew);
    }
}
