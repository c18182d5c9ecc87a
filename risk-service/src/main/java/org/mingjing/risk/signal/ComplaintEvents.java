package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.risk.signal.RecordSignal.Fact;

/** A complaint found justified is evidence against the power it is about. */
@ApplicationScoped
class ComplaintEvents {
    private static final int WEIGHT = 3;

    private final RecordSignal recordSignal;

    ComplaintEvents(RecordSignal recordSignal) {
        this.recordSignal = recordSignal;
    }

    void on(@Observes ComplaintUpheld complaint) {
        recordSignal.upheld(
                new Fact(
                        SignalSource.COMPLAINT,
                        complaint.complaintId().toString(),
                        complaint.powerCode(),
                        complaint.unitCode(),
                        complaint.kind(),
                        WEIGHT),
                complaint.concludedOn());
    }
}
