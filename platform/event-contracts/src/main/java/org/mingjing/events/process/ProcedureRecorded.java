package org.mingjing.events.process;

import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * How a power is exercised, whole and in order; told again whenever it changes, with a higher revision. needsParty: a case
 * is opened only once it says whom it is about.
 */
@EventType("org.mingjing.process.procedure.recorded")
public record ProcedureRecorded(String powerCode, List<ProcedureStep> steps, long revision, boolean needsParty)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
