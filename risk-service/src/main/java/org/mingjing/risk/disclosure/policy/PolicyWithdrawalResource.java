package org.mingjing.risk.disclosure.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.consent.Because;
import org.mingjing.risk.consent.WithdrawalView;

/** Taking back a disclosure policy before its first day: asked for by a supervisor, decided by the Party committee. */
@Path("disclosure-policies/{edition}/withdrawals")
@RolesAllowed({Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class PolicyWithdrawalResource {
    private final PolicyWithdrawals withdrawals;
    private final WithdrawDisclosurePolicy withdrawDisclosurePolicy;
    private final Callers callers;

    PolicyWithdrawalResource(
            PolicyWithdrawals withdrawals, WithdrawDisclosurePolicy withdrawDisclosurePolicy, Callers callers) {
        this.withdrawals = withdrawals;
        this.withdrawDisclosurePolicy = withdrawDisclosurePolicy;
        this.callers = callers;
    }

    @GET
    public Page<WithdrawalView> list(@PathParam("edition") int edition, @BeanParam Paging paging) {
        var filter = "disclosure-policy-withdrawals " + edition;
        int after = paging.after(filter).smallNumber(0).orElse(0);
        return Page.of(
                withdrawals.page(edition, after, paging.fetch()),
                paging,
                filter,
                withdrawal -> List.of("" + withdrawal.no()),
                PolicyWithdrawal::view);
    }

    @GET
    @Path("{no}")
    @APIResponseSchema(
            value = WithdrawalView.class,
            responseCode = "200",
            responseDescription = "The withdrawal, in the version that is decided on")
    public Response one(@PathParam("edition") int edition, @PathParam("no") int no) {
        return answer(Response.Status.OK, withdrawals.required(edition, no));
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("disclosure-policy.propose-withdrawal")
    @APIResponseSchema(
            value = WithdrawalView.class,
            responseCode = "201",
            responseDescription = "The withdrawal, to be decided on")
    public Response propose(@PathParam("edition") int edition, @NotNull @Valid Because because) {
        return answer(
                Response.Status.CREATED,
                withdrawDisclosurePolicy.propose(edition, because.reason(), callers.current()));
    }

    @POST
    @Path("{no}/approval")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("disclosure-policy.withdraw")
    @APIResponseSchema(
            value = WithdrawalView.class,
            responseCode = "200",
            responseDescription = "The withdrawal; the policy will not begin")
    public Response approve(
            @PathParam("edition") int edition,
            @PathParam("no") int no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.Status.OK, withdrawDisclosurePolicy.approve(edition, no, ifMatch, callers.current()));
    }

    @POST
    @Path("{no}/refusal")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("disclosure-policy.refuse-withdrawal")
    @APIResponseSchema(
            value = WithdrawalView.class,
            responseCode = "200",
            responseDescription = "The withdrawal, refused; the policy stays adopted")
    public Response refuse(
            @PathParam("edition") int edition,
            @PathParam("no") int no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Because because) {
        return answer(
                Response.Status.OK,
                withdrawDisclosurePolicy.refuse(edition, no, because.reason(), ifMatch, callers.current()));
    }

    private static Response answer(Response.Status status, PolicyWithdrawal withdrawal) {
        return Response.status(status)
                .entity(withdrawal.view())
                .header(HttpHeaders.ETAG, ETags.of(withdrawal.version()))
                .build();
    }
}
