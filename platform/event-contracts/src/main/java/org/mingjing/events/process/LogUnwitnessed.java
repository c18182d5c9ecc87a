package org.mingjing.events.process;

import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * For some time too few witnesses have cosigned the transparency log: what is signed since is not published. An alarm.
 *
 * @param size of the checkpoint that waits
 * @param missing who did not cosign it
 */
@EventType("org.mingjing.process.log.unwitnessed")
public record LogUnwitnessed(String origin, long size, List<WitnessReply> missing) implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }
}
