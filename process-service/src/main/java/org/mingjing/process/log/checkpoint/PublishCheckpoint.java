package org.mingjing.process.log.checkpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.mingjing.events.process.LogCheckpointPublished;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.process.log.lead.Lead;

/**
 * Shows a checkpoint to everybody, and tells of it. It counts as published only together with the event: Kafka is the memory of
 * the log outside its database and its store, and a checkpoint that is missing there looks like a promise that was not kept.
 */
@ApplicationScoped
class PublishCheckpoint {
    private final Publication publication;
    private final Checkpoints checkpoints;
    private final Outbox outbox;

    PublishCheckpoint(Publication publication, Checkpoints checkpoints, Outbox outbox) {
        this.publication = publication;
        this.checkpoints = checkpoints;
        this.outbox = outbox;
    }

    void publish(Lead lead, SignedCheckpoint cosigned) {
        var head = cosigned.checkpoint();
        publication.publish(cosigned);
        QuarkusTransaction.requiringNew().run(() -> {
            checkpoints.publish(lead, cosigned);
            outbox.add(new LogCheckpointPublished(
                    head.origin(),
                    head.size(),
                    head.root().toString(),
                    cosigned.note().toString()));
        });
    }

    /** @return 0 while none was published */
    long publishedSize(Lead lead) throws SQLException {
        return checkpoints.publishedSize(lead);
    }
}
