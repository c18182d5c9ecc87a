package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.mingjing.events.process.LogCheckpointPublished;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.tile.StoredTiles;

/**
 * Shows a checkpoint that enough have cosigned to everybody, and tells of it. It counts as published only together with the event:
 * Kafka is the memory of the log outside its database and its store, and a checkpoint that is missing there looks like a promise
 * that was not kept.
 */
@ApplicationScoped
class PublishCheckpoint {
    private final Witnessing witnessing;
    private final StoredTiles tiles;
    private final Publication publication;
    private final Checkpoints checkpoints;
    private final Outbox outbox;

    PublishCheckpoint(
            Witnessing witnessing, StoredTiles tiles, Publication publication, Checkpoints checkpoints, Outbox outbox) {
        this.witnessing = witnessing;
        this.tiles = tiles;
        this.publication = publication;
        this.checkpoints = checkpoints;
        this.outbox = outbox;
    }

    /** @return whether enough have cosigned it; where not, the one before stays */
    boolean publish(Lead lead, SignedCheckpoint signed) throws SQLException {
        var cosigned = witnessing.cosign(signed, tiles);
        if (cosigned.isPresent()) {
            publishCosigned(lead, cosigned.get());
        }
        return cosigned.isPresent();
    }

    /** On the leader's own connection: requests that have all of the others must not keep it waiting. */
    private void publishCosigned(Lead lead, SignedCheckpoint cosigned) throws SQLException {
        publication.publish(cosigned);
        lead.forCheckpoints().transaction(connection -> {
            checkpoints.publish(connection, cosigned);
            outbox.add(connection, published(cosigned));
            return null;
        });
        outbox.committed();
    }

    private static LogCheckpointPublished published(SignedCheckpoint cosigned) {
        var head = cosigned.checkpoint();
        return new LogCheckpointPublished(
                head.origin(),
                head.size(),
                head.root().toString(),
                cosigned.note().toString());
    }

    /** @return 0 while none was published */
    long publishedSize(Lead lead) throws SQLException {
        return checkpoints.publishedSize(lead);
    }
}
