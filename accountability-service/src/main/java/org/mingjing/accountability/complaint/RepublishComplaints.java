package org.mingjing.accountability.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class RepublishComplaints implements Republisher {
    private final Complaints complaints;

    RepublishComplaints(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String aggregate() {
        return "complaints";
    }

    @Override
    public Stream<DomainEvent> current() {
        return complaints.streamAll().flatMap(Complaint::events);
    }
}
