package org.mingjing.accountability.complaint;

import jakarta.enterprise.context.ApplicationScoped;
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
}
