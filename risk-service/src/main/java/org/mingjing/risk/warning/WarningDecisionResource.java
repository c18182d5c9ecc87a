package org.mingjing.risk.warning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** The decisions on a warning. Each wants If-Match: nobody decides on what they have not seen. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.PARTY_COMMITTEE})
@Produces(MediaType.APPLICATION_JSON)
public class WarningDecisionResource {
    private final DecideWarning decideWarning;
    private final Callers callers;

    WarningDecisionResource(DecideWarning decideWarning, Callers callers) {
        this.decideWarning = decideWarning;
        this.callers = callers;
    }

    /** @param reason needed when the tier is not the proposed one */
    public record Verification(
            @NotNull Integer tier,
            @NotEmpty @Size(max = 6) Set<@NotNull Form> forms,
            @Size(max = 2000) String reason) {}

    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /** @param demands what is to be corrected, and how that will be seen */
    public record CorrectionOrder(
            @NotBlank @Size(max = 4000) String demands) {}

    /** @param evidence what was found on the spot, by whom and where that is kept */
    public record Check(
            @NotNull Boolean confirmed,
            @NotBlank @Size(max = 4000) String evidence) {}

    public record AppealDecision(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("warnings/{code}/verification")
    @Write("warning.verify")
    @APIResponseSchema(value = WarningView.class, responseCode = "200", responseDescription = "The warning, decided")
    public Response verify(
            @PathParam("code") String code,
            @NotNull @Valid Verification request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.verify(
                code, request.tier(), request.forms(), request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/dismissal")
    @Write("warning.dismiss")
    @APIResponseSchema(value = WarningView.class, responseCode = "200", responseDescription = "The warning, dismissed")
    public Response dismiss(
            @PathParam("code") String code,
            @NotNull @Valid Reason request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.dismiss(code, request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/notification")
    @Write("warning.notify")
    @APIResponseSchema(
            value = WarningView.class,
            responseCode = "200",
            responseDescription = "The warning, told to the warned")
    public Response notifyWarned(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.notifyWarned(code, ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/correction-order")
    @Write("warning.order-correction")
    @APIResponseSchema(
            value = WarningView.class,
            responseCode = "200",
            responseDescription = "The warning, to be corrected")
    public Response orderCorrection(
            @PathParam("code") String code,
            @NotNull @Valid CorrectionOrder request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.orderCorrection(code, request.demands(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/check")
    @Write("warning.check")
    @APIResponseSchema(value = WarningView.class, responseCode = "200", responseDescription = "The warning, checked")
    public Response check(
            @PathParam("code") String code,
            @NotNull @Valid Check request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.check(code, request.confirmed(), request.evidence(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/clearance")
    @Write("warning.clear")
    @APIResponseSchema(value = WarningView.class, responseCode = "200", responseDescription = "The warning, cleared")
    public Response clear(
            @PathParam("code") String code,
            @NotNull @Valid Reason request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.clear(code, request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/escalation")
    @Write("warning.escalate")
    @APIResponseSchema(value = WarningView.class, responseCode = "200", responseDescription = "The warning, escalated")
    public Response escalate(
            @PathParam("code") String code,
            @NotNull @Valid Reason request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.escalate(code, request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/appeal-decision")
    @Write("warning.decide-appeal")
    @APIResponseSchema(
            value = WarningView.class,
            responseCode = "200",
            responseDescription = "The warning after the appeal")
    public Response decideAppeal(
            @PathParam("code") String code,
            @NotNull @Valid AppealDecision request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(decideWarning.decideAppeal(code, request.upheld(), request.reason(), ifMatch, callers.current()));
    }

    private static Response answer(Warning warning) {
        return Response.ok(WarningView.of(warning))
                .header(HttpHeaders.ETAG, ETags.of(warning.version()))
                .build();
    }
}
