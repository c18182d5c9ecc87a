package org.mingjing.risk.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.mingjing.events.accountability.ComplaintAccepted;
import org.mingjing.events.accountability.ComplaintNotUpheld;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.events.accountability.ComplaintsToldAgain;
import org.mingjing.kit.write.Audit;

/** Keeps how every accepted complaint stands, whichever of its events is heard first. */
@ApplicationScoped
class ComplaintEvents {
    private final KnownComplaints complaints;
    private final KnownSince knownSince;
    private final Audit audit;

    ComplaintEvents(KnownComplaints complaints, KnownSince knownSince, Audit audit) {
        this.complaints = complaints;
        this.knownSince = knownSince;
        this.audit = audit;
    }

    void on(@Observes ComplaintAccepted told) {
        var complaint = complaint(told.complaintId(), told.powerCode(), told.unitCode());
        keep(complaint, complaint.accept(told.acceptedOn()), told.complaintId());
    }

    void on(@Observes ComplaintUpheld told) {
        var complaint = complaint(told.complaintId(), told.powerCode(), told.unitCode());
        keep(complaint, complaint.conclude(ComplaintOutcome.UPHELD, told.concludedOn()), told.complaintId());
    }

    void on(@Observes ComplaintNotUpheld told) {
        var complaint = complaint(told.complaintId(), told.powerCode(), told.unitCode());
        keep(complaint, complaint.conclude(ComplaintOutcome.NOT_UPHELD, told.concludedOn()), told.complaintId());
    }

    void on(@Observes ComplaintsToldAgain told) {
        knownSince.heardEnd(Copy.COMPLAINTS, told.events());
    }

    /** Each event of a complaint comes here once: what was told again is counted. */
    private KnownComplaint complaint(UUID id, String power, String unit) {
        knownSince.heard(Copy.COMPLAINTS);
        return complaints.findByIdOptional(id).orElseGet(() -> new KnownComplaint(id, power, unit));
    }

    private void keep(KnownComplaint complaint, boolean news, UUID id) {
        if (news) {
            complaints.persist(complaint);
            audit.bySystem("complaint.record", id.toString());
        }
    }
}
