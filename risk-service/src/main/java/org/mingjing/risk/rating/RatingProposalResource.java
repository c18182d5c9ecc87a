package org.mingjing.risk.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;

@Path("rating-proposals")
@RolesAllowed({Roles.UNIT_LEADER, Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class RatingProposalResource {
    private final RatingProposals proposals;
    private final SeenProposals seenProposals;
    private final DecideProposal decideProposal;
    private final Problems problems;
    private final Callers callers;

    RatingProposalResource(
            RatingProposals proposals,
            SeenProposals seenProposals,
            DecideProposal decideProposal,
            Problems problems,
            Callers callers) {
        this.proposals = proposals;
        this.seenProposals = seenProposals;
        this.decideProposal = decideProposal;
        this.problems = problems;
        this.callers = callers;
    }

    /** @param reason may be left out where the level does not fall */
    public record Acceptance(@Size(max = 2000) String reason) {}

    public record Refusal(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * Of the powers that the own unit or one below it owns or handles for its leader, of all for the others; what is null does not
     * narrow the list.
     */
    @GET
    public Page<ProposalView> list(
            @QueryParam("status") RatingProposal.Status status,
            @QueryParam("reason") ProposalReason reason,
            @QueryParam("power") String power,
            @BeanParam Paging paging) {
        return seenProposals.page(callers.current(), status, reason, power, paging);
    }

    @GET
    @Path("{id}")
    public ProposalView one(@PathParam("id") UUID id) {
        return seenProposals.one(callers.current(), id);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("rating-proposal.accept")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "The proposal, accepted")
    public Response accept(@PathParam("id") UUID id, @NotNull @Valid Acceptance acceptance) {
        return decideProposal
                .accept(id, acceptance.reason(), callers.current())
                .map(RatingProposalResource::answer)
                .orElseGet(() -> problems.answer(
                        "rating-proposal-outdated", proposals.required(id).powerCode()));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("rating-proposal.refuse")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "The proposal, refused")
    public Response refuse(@PathParam("id") UUID id, @NotNull @Valid Refusal refusal) {
        return answer(decideProposal.refuse(id, refusal.reason(), callers.current()));
    }

    private static Response answer(RatingProposal proposal) {
        return Response.ok(ProposalView.of(proposal)).build();
    }
}
