package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The Party committee found whether a tie that only one official declared keeps the other out of that one's integrity file.
 *
 * @param interestId of the declaration
 * @param official who declared it
 * @param other who did not
 * @param binds whether it does
 */
@EventType(value = "org.mingjing.risk.integrity-file-tie.decided", classification = DataClassification.INTERNAL)
public record IntegrityFileTieDecided(UUID interestId, String official, String other, boolean binds, String decidedBy)
        implements DomainEvent {
    @Override
    public String subject() {
        return interestId.toString();
    }
}
