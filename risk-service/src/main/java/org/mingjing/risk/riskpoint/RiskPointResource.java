package org.mingjing.risk.riskpoint;

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
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.procedure.StepKind;

@Path("/")
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
@Produces(MediaType.APPLICATION_JSON)
public class RiskPointResource {
    private final SeenRiskPoints seenRiskPoints;
    private final ProposeRiskPoint proposeRiskPoint;
    private final PlaceRiskPoint placeRiskPoint;
    private final Callers callers;

    RiskPointResource(
            SeenRiskPoints seenRiskPoints,
            ProposeRiskPoint proposeRiskPoint,
            PlaceRiskPoint placeRiskPoint,
            Callers callers) {
        this.seenRiskPoints = seenRiskPoints;
        this.proposeRiskPoint = proposeRiskPoint;
        this.placeRiskPoint = placeRiskPoint;
        this.callers = callers;
    }

    /**
     * notDuplicateOf names the like risk points that were shown and that this one is not; stepName the step, or the office at
     * which it is, where the procedure has several of the kind; nobodyMeant why what looks like an official's name in it is none.
     */
    public record ProposalRequest(
            @NotNull StepKind step,
            @Size(min = 1, max = 200) String stepName,
            @NotNull RiskPointProfile.Kind kind,
            @NotNull Channel channel,
            @NotBlank @Size(max = 2000) String descriptionZh,
            @Size(min = 1, max = 2000) String descriptionEn,
            @NotBlank @Size(max = 4000) String evidence,
            @Size(max = 200) Set<@NotNull String> notDuplicateOf,
            @Size(min = 1, max = 2000) String nobodyMeant) {
        RiskPointProfile profile(String powerCode) {
            return new RiskPointProfile(powerCode, step, stepName, kind, channel, descriptionZh, descriptionEn);
        }

        Set<String> seenAndDistinct() {
            return notDuplicateOf == null ? Set.of() : notDuplicateOf;
        }
    }

    /** The step by its name, or by the office at which it is. */
    public record PlacementRequest(
            @NotBlank @Size(max = 200) String stepName) {}

    /**
     * Answers 409 with the known risk points that are most alike, until each of these is named as another one; of what
     * strangers proposed, and of what was turned down, only those in nearly the same words.
     */
    @POST
    @Path("powers/{code}/risk-points")
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
        Roles.RISK_ANALYST
    })
    @Write("risk-point.propose")
    @APIResponseSchema(
            value = RiskPointView.class,
            responseCode = "201",
            responseDescription = "The risk point, proposed")
    public Response propose(@PathParam("code") String power, @NotNull @Valid ProposalRequest request) {
        var proposed = proposeRiskPoint.propose(
                request.profile(power),
                request.evidence(),
                request.seenAndDistinct(),
                request.nobodyMeant(),
                callers.current());
        return Response.created(URI.create("risk-points/" + proposed.record().code()))
                .entity(RiskPointView.written(proposed))
                .build();
    }

    /** Placed once, so no If-Match is needed: who comes second gets 409. */
    @POST
    @Path("risk-points/{code}/placement")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR})
    @Write("risk-point.place")
    @APIResponseSchema(
            value = RiskPointView.class,
            responseCode = "200",
            responseDescription = "The risk point, on its step")
    public Response place(@PathParam("code") String code, @NotNull @Valid PlacementRequest request) {
        return Response.ok(RiskPointView.of(placeRiskPoint.place(code, request.stepName())))
                .build();
    }

    @GET
    @Path("powers/{code}/risk-points")
    public Page<RiskPointView> ofPower(
            @PathParam("code") String power, @QueryParam("status") RiskPointStatus status, @BeanParam Paging paging) {
        return seenRiskPoints.ofPower(callers.current(), power, status, paging);
    }

    @GET
    @Path("risk-points")
    public Page<RiskPointView> list(
            @QueryParam("unit") String unit,
            @QueryParam("status") RiskPointStatus status,
            @QueryParam("channel") Channel channel,
            @BeanParam Paging paging) {
        return seenRiskPoints.page(callers.current(), unit, status, channel, paging);
    }

    @GET
    @Path("risk-points/{code}")
    public RiskPointView one(@PathParam("code") String code) {
        return seenRiskPoints.required(callers.current(), code);
    }
}
