package org.mingjing.accountability.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.accountability.ComplaintAccepted;
import org.mingjing.events.accountability.ComplaintNotUpheld;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** The supervisor's decisions, each told to the other services; a rejected complaint is nobody else's matter. */
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
        var today = LocalDate.now(clock);
        complaint.accept(supervisor, today);
        outbox.add(new ComplaintAccepted(
                complaint.id(),
                complaint.powerCode(),
                complaint.unitCode(),
                complaint.caseNumber(),
                complaint.kind().name(),
                today));
        return complaint;
    }

    Complaint reject(UUID id, Caller supervisor, String reason) {
        var complaint = complaints.byId(id);
        complaint.reject(supervisor, reason, LocalDate.now(clock));
        return complaint;
    }

    Complaint conclude(UUID id, Caller supervisor, Outcome outcome, String answer) {
        var complaint = complaints.byId(id);
        var today = LocalDate.now(clock);
        complaint.conclude(supervisor, outcome, answer, today);
        var kind = complaint.kind().name();
        outbox.add(
                switch (outcome) {
                    case UPHELD ->
                        new ComplaintUpheld(
                                id, complaint.powerCode(), complaint.unitCode(), complaint.caseNumber(), kind, today);
                    case NOT_UPHELD ->
                        new ComplaintNotUpheld(
                                id, complaint.powerCode(), complaint.unitCode(), complaint.caseNumber(), kind, today);
                });
        return complaint;
    }
}
