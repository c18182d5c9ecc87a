package org.mingjing.risk.warning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Warnings: what would be proposed, raising one, reading them. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.RISK_ANALYST, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class WarningResource {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final RaiseWarning raiseWarning;
    private final SeenWarnings seenWarnings;
    private final WarningSchemes schemes;
    private final Callers callers;

    WarningResource(RaiseWarning raiseWarning, SeenWarnings seenWarnings, WarningSchemes schemes, Callers callers) {
        this.raiseWarning = raiseWarning;
        this.seenWarnings = seenWarnings;
        this.schemes = schemes;
        this.callers = callers;
    }

    /** @param officialCode absent when the unit itself is warned */
    public record RaiseRequest(
            @NotNull @Pattern(regexp = CODE) String unitCode,
            @Pattern(regexp = CODE) String officialCode,
            @NotBlank @Size(max = 2000) String reason) {}

    public record ProposalView(int tier, String reason, int signals, String derivationZh, String derivationEn) {
        static ProposalView of(TierProposal proposal) {
            return new ProposalView(
                    proposal.tier().number(),
                    proposal.reason().name(),
                    proposal.counted().size(),
                    proposal.textZh(),
                    proposal.textEn());
        }
    }

    /** @param validUntil first day on which it is valid no more; absent while no end is set */
    public record SchemeView(
            String code,
            String legalBasis,
            LocalDate validFrom,
            LocalDate validUntil,
            TierFigures figures,
            WarningDays workingDays) {
        static SchemeView of(WarningScheme scheme) {
            return new SchemeView(
                    scheme.code(),
                    scheme.legalBasis(),
                    scheme.validFrom(),
                    scheme.validUntil(),
                    scheme.figures(),
                    scheme.days());
        }
    }

    @GET
    @Path("warning-schemes")
    public List<SchemeView> schemes() {
        return schemes.inOrder().stream().map(SchemeView::of).toList();
    }

    /** The tier that the signals of today would give. */
    @GET
    @Path("warning-proposal")
    public ProposalView proposal(@QueryParam("unit") @NotNull String unit, @QueryParam("official") String official) {
        return ProposalView.of(raiseWarning.proposal(new Warned(unit, official), callers.current()));
    }

    @POST
    @Path("warnings")
    @RolesAllowed({Roles.SUPERVISOR, Roles.PARTY_COMMITTEE})
    @Write("warning.raise")
    @APIResponseSchema(
            value = WarningView.class,
            responseCode = "201",
            responseDescription = "The warning, to be decided")
    public Response raise(@NotNull @Valid RaiseRequest request) {
        var warning = raiseWarning.raise(
                new Warned(request.unitCode(), request.officialCode()), request.reason(), callers.current());
        return Response.created(URI.create("warnings/" + warning.code()))
                .entity(WarningView.of(warning))
                .header(HttpHeaders.ETAG, ETags.of(warning.version()))
                .build();
    }

    /**
     * @param dueBefore only those of which somebody has to do something before this day
     * @param overdue only those of which somebody has let their last day pass
     */
    @GET
    @Path("warnings")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    public Page<WarningView.Listed> list(
            @QueryParam("state") WarningState state,
            @QueryParam("tier") Integer tier,
            @QueryParam("unit") String unit,
            @QueryParam("official") String official,
            @QueryParam("dueBefore") LocalDate dueBefore,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam Paging paging) {
        var wanted = new WarningSearch(state, tier, unit, official, dueBefore, overdue);
        return seenWarnings.page(callers.current(), wanted, paging);
    }

    @GET
    @Path("warnings/{code}")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    @APIResponseSchema(
            value = WarningView.Full.class,
            responseCode = "200",
            responseDescription = "The warning and what happened to it")
    public Response one(@PathParam("code") String code) {
        var caller = callers.current();
        var warning = seenWarnings.required(caller, code);
        return Response.ok(seenWarnings.full(caller, warning))
                .header(HttpHeaders.ETAG, ETags.of(warning.version()))
                .build();
    }
}
