package org.mingjing.accountability.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.accountability.ComplaintsToldAgain;
import org.mingjing.kit.operations.PortionRepublisher;

/** In the order of their random ids, which says nothing of when they came. */
@ApplicationScoped
class RepublishComplaints implements PortionRepublisher {
    private final Complaints complaints;

    RepublishComplaints(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String aggregate() {
        return "complaints";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(complaints, after, Complaint::id, Complaint::events);
    }

    @Override
    public Optional<DomainEvent> end(int events) {
        return Optional.of(new ComplaintsToldAgain(events));
    }
}
