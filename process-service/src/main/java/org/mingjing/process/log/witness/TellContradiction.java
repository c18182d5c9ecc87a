package org.mingjing.process.log.witness;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.mingjing.events.process.LogContradicted;
import org.mingjing.kit.outbox.Outbox;

/** Keeps what a witness says against the log, and tells that it does. */
@ApplicationScoped
class TellContradiction {
    private static final Logger LOG = Logger.getLogger(TellContradiction.class);

    private final ContradictionFiles files;
    private final Outbox outbox;

    TellContradiction(ContradictionFiles files, Outbox outbox) {
        this.files = files;
        this.outbox = outbox;
    }

    void tell(String witness, Answer answer) {
        var sent = answer.about().checkpoint();
        var name = files.keep(witness, answer.about(), answer.seen());
        LOG.errorf("witness %s contradicts the checkpoint of %d: %s", witness, sent.size(), name);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(new LogContradicted(
                        sent.origin(),
                        witness,
                        answer.reply().name(),
                        sent.size(),
                        sent.root().toString(),
                        name)));
    }
}
