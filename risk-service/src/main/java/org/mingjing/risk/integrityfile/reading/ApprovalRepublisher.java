package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

/** Tells again where each request to read a file stands: asked for, granted, refused or ended. */
@ApplicationScoped
class ApprovalRepublisher implements PortionRepublisher {
    private final ReadingApprovals approvals;

    ApprovalRepublisher(ReadingApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String aggregate() {
        return "integrity-file-approvals";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(approvals, after, ReadingApproval::id, approval -> Stream.of(approval.told()));
    }
}
