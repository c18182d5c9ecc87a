package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

/** Tells again where each request to read a file stands: asked for, granted, refused or ended. */
@ApplicationScoped
class ApprovalRepublisher implements Republisher {
    private final ReadingApprovals approvals;

    ApprovalRepublisher(ReadingApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String aggregate() {
        return "integrity-file-approvals";
    }

    @Override
    public Stream<DomainEvent> current() {
        return approvals.stream("order by id").map(ReadingApproval::told);
    }
}
