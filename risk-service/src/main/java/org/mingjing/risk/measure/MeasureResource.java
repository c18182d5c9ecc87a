package org.mingjing.risk.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.mingjing.risk.naming.Written;

/** What units plan against the causes of risk, and how far it is. */
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
public class MeasureResource {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final SeenMeasures seenMeasures;
    private final PlanMeasure planMeasure;
    private final Callers callers;

    MeasureResource(SeenMeasures seenMeasures, PlanMeasure planMeasure, Callers callers) {
        this.seenMeasures = seenMeasures;
        this.planMeasure = planMeasure;
        this.callers = callers;
    }

    /** The cause says what kind of measure it is; nobodyMeant why what looks like an official's name in the description is none. */
    public record PlanRequest(
            @NotNull Cause cause,
            @Size(max = 60) String riskPointCode,
            @NotBlank @Size(max = 2000) String description,
            @NotNull @Pattern(regexp = CODE) String owner,
            @NotNull LocalDate dueOn,
            @Size(min = 1, max = 2000) String nobodyMeant) {}

    public record ReplanRequest(
            @NotBlank @Size(max = 2000) String description,
            @NotNull @Pattern(regexp = CODE) String owner,
            @NotNull LocalDate dueOn,
            @Size(min = 1, max = 2000) String nobodyMeant) {}

    @POST
    @Path("powers/{code}/measures")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("measure.plan")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201", responseDescription = "The measure, planned")
    public Response plan(@PathParam("code") String power, @NotNull @Valid PlanRequest request) {
        var planned = planMeasure.plan(
                power,
                request.riskPointCode(),
                request.cause(),
                new MeasurePlan(request.description(), request.owner(), request.dueOn()),
                request.nobodyMeant(),
                callers.current());
        return answer(Response.created(URI.create("measures/" + planned.record().code())), planned);
    }

    @GET
    @Path("powers/{code}/measures")
    public Page<MeasureView> ofPower(@PathParam("code") String power, @BeanParam Paging paging) {
        return seenMeasures.ofPower(callers.current(), power, paging);
    }

    @GET
    @Path("measures")
    public Page<MeasureView> list(
            @QueryParam("unit") String unit,
            @QueryParam("status") MeasureStatus status,
            @QueryParam("kind") MeasureKind kind,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam Paging paging) {
        return seenMeasures.page(callers.current(), unit, status, kind, overdue, paging);
    }

    @GET
    @Path("measures/{code}")
    @APIResponseSchema(value = MeasureView.class, responseCode = "200", responseDescription = "The measure")
    public Response one(@PathParam("code") String code) {
        return answer(Response.ok(), new Written<>(seenMeasures.required(callers.current(), code), List.of()));
    }

    @PUT
    @Path("measures/{code}")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("measure.replan")
    @APIResponseSchema(
            value = MeasureView.class,
            responseCode = "200",
            responseDescription = "The measure, planned anew")
    public Response replan(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplanRequest request) {
        var plan = new MeasurePlan(request.description(), request.owner(), request.dueOn());
        return answer(Response.ok(), planMeasure.replan(code, plan, request.nobodyMeant(), ifMatch, callers.current()));
    }

    private Response answer(Response.ResponseBuilder response, Written<Measure> written) {
        return response.entity(seenMeasures.full(written))
                .header(HttpHeaders.ETAG, ETags.of(written.record().version()))
                .build();
    }
}
