package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.process.log.checkpoint.Publication;

/**
 * The newest published checkpoint, asked for once a second and not for every entry. While the store does not answer, the last one
 * known stands in: it proves less, and no act of the bureau waits for it.
 */
@ApplicationScoped
class KnownCheckpoint {
    private static final Logger LOG = Logger.getLogger(KnownCheckpoint.class);
    private static final long REMEMBERED = Duration.ofSeconds(1).toNanos();

    private final Publication publication;
    private Optional<Checkpoint> newest = Optional.empty();
    private Long askedAt;

    KnownCheckpoint(Publication publication) {
        this.publication = publication;
    }

    /** Empty before the first is published. */
    synchronized Optional<Checkpoint> newest() {
        if (askedAt == null || System.nanoTime() - askedAt > REMEMBERED) {
            try {
                newest = publication.witnessed().map(SignedCheckpoint::checkpoint);
            } catch (RuntimeException unreadable) {
                LOG.warn("the published checkpoint cannot be read; entries name the last one known", unreadable);
            }
            askedAt = System.nanoTime();
        }
        return newest;
    }
}
