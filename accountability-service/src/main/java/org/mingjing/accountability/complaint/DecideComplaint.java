package org.mingjing.accountability.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** The supervisor's decisions, told to the other services. */
@ApplicationScoped
class DecideComplaint {
    private final Complaints complaints;
    private final Outbox outbox;
    private final Clock clock;

    DecideComplaint(Complaints complaints, Outbox outbox, Clock clock) {
        this.complaints = complaints;
        this.outbox = outbox;
        this.clock = clock;
    }

    Complaint accept(UUID id, Caller supervisor) {
        var complaint = complaints.byId(id);
        complaint.accept(supervisor, LocalDate.now(clock));
        return told(complaint);
    }

    Complaint reject(UUID id, Caller supervisor, String reason) {
        var complaint = complaints.byId(id);
        complaint.reject(supervisor, reason, LocalDate.now(clock));
        return told(complaint);
    }

    Complaint conclude(UUID id, Caller supervisor, Outcome outcome, String answer) {
        var complaint = complaints.byId(id);
        complaint.conclude(supervisor, outcome, answer, LocalDate.now(clock));
        return told(complaint);
    }

    private Complaint told(Complaint complaint) {
        complaint.lastDecision().flatMap(Decision::event).ifPresent(outbox::add);
        return complaint;
    }
}
