package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A witness says that it was shown another history of the transparency log. An alarm.
 *
 * @param witness its name in the log's policy
 * @param replyCode {@code NOT_CONSISTENT} or {@code AHEAD}
 * @param size of the checkpoint it was sent
 * @param root of that checkpoint, base64
 * @param evidence where in the object store the checkpoints lie
 */
@EventType("org.mingjing.process.log.contradicted")
public record LogContradicted(String origin, String witness, String replyCode, long size, String root, String evidence)
        implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }
}
