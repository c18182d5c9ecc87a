package org.mingjing.risk.disclosure.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** What the public reads: asked for by a supervisor, decided by the Party committee, which has seen what is asked. */
@Path("disclosure-policies")
@RolesAllowed({Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class DisclosurePolicyResource {
    private final DisclosurePolicies policies;
    private final AdoptDisclosurePolicy adoptDisclosurePolicy;
    private final Callers callers;

    DisclosurePolicyResource(
            DisclosurePolicies policies, AdoptDisclosurePolicy adoptDisclosurePolicy, Callers callers) {
        this.policies = policies;
        this.adoptDisclosurePolicy = adoptDisclosurePolicy;
        this.callers = callers;
    }

    public record PolicyRequest(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 2000) String legalBasis,
            @NotBlank @Size(max = 2000) String licence,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid FieldRule> rules) {
        DisclosurePolicy.Asked asked() {
            return new DisclosurePolicy.Asked(validFrom, legalBasis, licence, rules);
        }
    }

    public record Refusal(@NotBlank @Size(max = 2000) String reason) {}

    /** The newest first. */
    @GET
    public Page<DisclosurePolicyView> list(@BeanParam Paging paging) {
        var filter = "disclosure-policies";
        int before = paging.after(filter).smallNumber(0).orElse(Integer.MAX_VALUE);
        return Page.of(
                policies.page(before, paging.fetch()),
                paging,
                filter,
                policy -> List.of("" + policy.edition()),
                DisclosurePolicyView::of);
    }

    @GET
    @Path("{edition}")
    @APIResponseSchema(value = DisclosurePolicyView.class, responseCode = "200", responseDescription = "The policy")
    public Response one(@PathParam("edition") int edition) {
        return answer(Response.ok(), policies.required(edition));
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("disclosure-policy.propose")
    @APIResponseSchema(
            value = DisclosurePolicyView.class,
            responseCode = "201",
            responseDescription = "The policy, to be decided on")
    public Response propose(@NotNull @Valid PolicyRequest request) {
        var policy = adoptDisclosurePolicy.propose(request.asked(), callers.current());
        return answer(Response.created(URI.create("disclosure-policies/" + policy.edition())), policy);
    }

    @POST
    @Path("{edition}/approval")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("disclosure-policy.adopt")
    @APIResponseSchema(
            value = DisclosurePolicyView.class,
            responseCode = "200",
            responseDescription = "The policy, adopted")
    public Response adopt(@PathParam("edition") int edition, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), adoptDisclosurePolicy.adopt(edition, ifMatch, callers.current()));
    }

    @POST
    @Path("{edition}/refusal")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("disclosure-policy.refuse")
    @APIResponseSchema(
            value = DisclosurePolicyView.class,
            responseCode = "200",
            responseDescription = "The policy, refused")
    public Response refuse(
            @PathParam("edition") int edition,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Refusal refusal) {
        return answer(
                Response.ok(), adoptDisclosurePolicy.refuse(edition, refusal.reason(), ifMatch, callers.current()));
    }

    private static Response answer(Response.ResponseBuilder response, DisclosurePolicy policy) {
        return response.entity(DisclosurePolicyView.of(policy))
                .header(HttpHeaders.ETAG, ETags.of(policy.version()))
                .build();
    }
}
