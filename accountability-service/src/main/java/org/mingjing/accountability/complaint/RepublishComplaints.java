package org.mingjing.accountability.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class RepublishComplaints implements PortionRepublisher {
    private static final int PORTION = 500;

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
        var some = complaints.byIdFrom(after == null ? null : UUID.fromString(after), PORTION);
        return new Portion(
                some.stream().flatMap(Complaint::events),
                some.size() < PORTION ? null : some.get(PORTION - 1).id().toString());
    }
}
