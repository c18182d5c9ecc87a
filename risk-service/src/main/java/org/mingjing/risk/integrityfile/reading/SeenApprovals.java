package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.integrityfile.Recusal;
import org.mingjing.risk.integrityfile.reading.SealedReasons.Place;

/**
 * Approvals as one caller may see them: those asked for, those to decide on, and for auditors all without their words. Who
 * may not decide on a file because it is their own or that of somebody close is not told that it is to be read.
 */
@ApplicationScoped
class SeenApprovals {
    private final ReadingApprovals approvals;
    private final ResponsibleLeaders leaders;
    private final Recusal recusal;
    private final SealedReasons sealedReasons;

    SeenApprovals(
            ReadingApprovals approvals, ResponsibleLeaders leaders, Recusal recusal, SealedReasons sealedReasons) {
        this.approvals = approvals;
        this.leaders = leaders;
        this.recusal = recusal;
        this.sealedReasons = sealedReasons;
    }

    ReadingApproval required(Caller caller, UUID id) {
        return approvals
                .findByIdOptional(id)
                .filter(approval ->
                        seesWords(caller, approval) || caller.has(Roles.AUDITOR) && !isRecused(caller, approval))
                .orElseThrow(NotFound::new);
    }

    /** One that the caller asked for or may decide on; any other looks like none. */
    ReadingApproval own(Caller caller, UUID id) {
        return approvals
                .findByIdOptional(id)
                .filter(approval -> seesWords(caller, approval))
                .orElseThrow(NotFound::new);
    }

    Page<ApprovalView> page(Caller caller, ReadingApproval.State state, String official, Paging paging) {
        var all = leaders.isOfCommittee(caller) || caller.has(Roles.AUDITOR);
        var hidden = new TreeSet<>(recusal.filesNotFor(caller));
        if (!all) {
            hidden.addAll(leaders.superiorsOf(caller));
        }
        var offices = all ? null : new TreeSet<>(leaders.officesOf(caller));
        var filter = new ApprovalFilter(caller.official(), hidden, offices, state, official);
        // Not the whole filter: what a caller may see can change from one page to the next.
        var query = "integrity-file-approvals " + caller.actor() + " " + state + " " + official;
        var before = paging.after(query).uuid(0).orElse(null);
        return Page.of(
                approvals.page(filter, before, paging.fetch()),
                paging,
                query,
                approval -> List.of(approval.id().toString()),
                approval -> view(caller, approval));
    }

    ApprovalView view(Caller caller, ReadingApproval approval) {
        var words = seesWords(caller, approval);
        var request = approval.request();
        return new ApprovalView(
                approval.id(),
                approval.officialCode(),
                request.askedBy(),
                request.unitCode(),
                approval.state(),
                words ? sealedReasons.open(request.purpose(), Place.PURPOSE, approval.id()) : null,
                request.until(),
                request.askedAt(),
                said(approval, approval.decision(), words ? Place.DECISION : null),
                said(approval, approval.ending(), words ? Place.ENDING : null));
    }

    private ApprovalView.Said said(ReadingApproval approval, Decision decision, Place place) {
        if (decision == null) {
            return null;
        }
        var reason = place == null ? null : sealedReasons.open(decision.reason(), place, approval.id());
        return new ApprovalView.Said(decision.by(), decision.at(), reason);
    }

    private boolean seesWords(Caller caller, ReadingApproval approval) {
        return approval.isAskedBy(caller) || leaders.decides(caller, approval) && !isRecused(caller, approval);
    }

    private boolean isRecused(Caller caller, ReadingApproval approval) {
        return recusal.filesNotFor(caller).contains(approval.officialCode());
    }
}
