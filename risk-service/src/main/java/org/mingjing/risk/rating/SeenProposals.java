package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.unit.UnitsSeen;

/** Proposals as one caller may see them: of all powers, or of those that the own unit owns or handles and, without the facts, why. */
@ApplicationScoped
class SeenProposals {
    private final RatingProposals proposals;
    private final SeenPowers seenPowers;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;

    SeenProposals(RatingProposals proposals, SeenPowers seenPowers, UnitsSeen unitsSeen, UnitScope scope) {
        this.proposals = proposals;
        this.seenPowers = seenPowers;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
    }

    Page<ProposalView> page(
            Caller caller, RatingProposal.Status status, ProposalReason reason, String power, Paging paging) {
        var boundary = scope.boundary(caller);
        var filter = "rating-proposals " + boundary + " " + status + " " + reason + " " + power;
        var wanted = new ProposalFilter(status, reason, power, unitsSeen.by(caller, null));
        return Page.of(
                proposals.page(wanted, paging.after(filter).uuid(0), paging.fetch()),
                paging,
                filter,
                proposal -> List.of(proposal.id().toString()),
                proposal -> view(proposal, boundary));
    }

    ProposalView one(Caller caller, UUID id) {
        var proposal = proposals.required(id);
        seenPowers.required(caller, proposal.powerCode());
        return view(proposal, scope.boundary(caller));
    }

    /** What was upheld may be about who leads the unit. */
    private static ProposalView view(RatingProposal proposal, String boundary) {
        var view = ProposalView.of(proposal);
        return boundary == null ? view : view.withoutTrigger();
    }
}
