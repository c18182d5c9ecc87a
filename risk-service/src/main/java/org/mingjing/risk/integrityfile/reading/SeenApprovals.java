package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.integrityfile.reading.SealedReasons.Place;
import org.mingjing.risk.integrityfile.recusal.ClaimedTie;
import org.mingjing.risk.integrityfile.recusal.ClaimedTies;
import org.mingjing.risk.integrityfile.recusal.Recusal;

/**
 * Approvals as one caller may see them: those asked for, those to decide on, and for auditors all without their words. Who
 * may not decide on a file because it is their own or that of somebody close is not told that it is to be read.
 */
@ApplicationScoped
class SeenApprovals {
    private final ReadingApprovals approvals;
    private final ResponsibleLeaders leaders;
    private final Recusal recusal;
    private final ClaimedTies claimedTies;
    private final SealedReasons sealedReasons;

    SeenApprovals(
            ReadingApprovals approvals,
            ResponsibleLeaders leaders,
            Recusal recusal,
            ClaimedTies claimedTies,
            SealedReasons sealedReasons) {
        this.approvals = approvals;
        this.leaders = leaders;
        this.recusal = recusal;
        this.claimedTies = claimedTies;
        this.sealedReasons = sealedReasons;
    }

    ReadingApproval required(Caller caller, UUID id) {
        return approvals
                .findByIdOptional(id)
                .filter(wordsFor(caller)
                        .or(approval -> caller.has(Roles.AUDITOR)
                                && !recusal.filesNotFor(caller).contains(approval.officialCode())))
                .orElseThrow(NotFound::new);
    }

    /** One that the caller asked for or may decide on; any other looks like none. */
    ReadingApproval own(Caller caller, UUID id) {
        return approvals.findByIdOptional(id).filter(wordsFor(caller)).orElseThrow(NotFound::new);
    }

    Page<ApprovalView> page(Caller caller, ReadingApproval.State state, String official, Paging paging) {
        var all = leaders.isOfCommittee(caller) || caller.has(Roles.AUDITOR);
        var hidden = new TreeSet<>(recusal.filesNotFor(caller));
        if (!all) {
            hidden.addAll(leaders.perhapsAbove(caller));
        }
        var offices = all ? null : new TreeSet<>(leaders.officesOf(caller));
        var filter = new ApprovalFilter(caller.official(), hidden, offices, state, official);
        // Not the whole filter: what a caller may see can change from one page to the next.
        var query = "integrity-file-approvals " + caller.actor() + " " + state + " " + official;
        var before = paging.after(query).uuid(0).orElse(null);
        var rows = approvals.page(filter, before, paging.fetch());
        var words = wordsFor(caller);
        var claims = claimsIn(rows);
        return Page.of(
                rows,
                paging,
                query,
                approval -> List.of(approval.id().toString()),
                approval -> view(approval, words.test(approval), claimsFor(caller, approval, claims)));
    }

    ApprovalView view(Caller caller, ReadingApproval approval) {
        return view(
                approval, wordsFor(caller).test(approval), claimsFor(caller, approval, claimsIn(List.of(approval))));
    }

    private ApprovalView view(ReadingApproval approval, boolean words, List<ClaimedTie> claims) {
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
                words ? claimed(approval, claims) : null,
                said(approval, approval.decision(), words ? Place.DECISION : null),
                said(approval, approval.ending(), words ? Place.ENDING : null));
    }

    private List<ClaimedTie> claimsIn(Collection<ReadingApproval> rows) {
        return claimedTies.waiting(
                rows.stream().map(ReadingApproval::officialCode).distinct().toList());
    }

    /** Whoever decides hears of them; who asks would hear of themselves what another said. */
    private static List<ClaimedTie> claimsFor(Caller caller, ReadingApproval approval, List<ClaimedTie> claims) {
        return approval.isAskedBy(caller) ? List.of() : claims;
    }

    private static UUID claimed(ReadingApproval approval, List<ClaimedTie> claims) {
        return claims.stream()
                .filter(tie -> tie.official().equals(approval.officialCode())
                        && tie.other().equals(approval.request().askedBy()))
                .map(ClaimedTie::interestId)
                .findFirst()
                .orElse(null);
    }

    private ApprovalView.Said said(ReadingApproval approval, Decision decision, Place place) {
        if (decision == null) {
            return null;
        }
        var reason = place == null ? null : sealedReasons.open(decision.reason(), place, approval.id());
        return new ApprovalView.Said(decision.by(), decision.at(), reason);
    }

    /** Whose purpose and reasons are for the caller: what they asked for, and what is theirs to decide on. */
    private Predicate<ReadingApproval> wordsFor(Caller caller) {
        var decisions = leaders.decisionsOf(caller);
        var hidden = recusal.filesNotFor(caller);
        return approval ->
                approval.isAskedBy(caller) || decisions.test(approval) && !hidden.contains(approval.officialCode());
    }
}
