package org.mingjing.risk.warning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** The voice of the warned: the official, or the leader of the unit. That a form was carried out its orderers may say too. */
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
    Roles.RISK_ANALYST
})
@Produces(MediaType.APPLICATION_JSON)
public class WarningAnswerResource {
    private final AnswerWarning answerWarning;
    private final Callers callers;

    WarningAnswerResource(AnswerWarning answerWarning, Callers callers) {
        this.answerWarning = answerWarning;
        this.callers = callers;
    }

    public record Said(@NotBlank @Size(max = 4000) String text) {}

    /** @param evidence what shows it, and where that lies */
    public record CarriedOut(
            @NotNull LocalDate carriedOutOn,
            @NotBlank @Size(max = 4000) String evidence) {}

    @POST
    @Path("warnings/{code}/explanation")
    @Write("warning.explain")
    @APIResponseSchema(value = WarningView.class, responseCode = "200", responseDescription = "The warning, explained")
    public Response explain(
            @PathParam("code") String code,
            @NotNull @Valid Said request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(answerWarning.explain(code, request.text(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/appeal")
    @Write("warning.appeal")
    @APIResponseSchema(
            value = WarningView.class,
            responseCode = "200",
            responseDescription = "The warning, appealed against")
    public Response appeal(
            @PathParam("code") String code,
            @NotNull @Valid Said request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(answerWarning.appeal(code, request.text(), ifMatch, callers.current()));
    }

    @POST
    @Path("warnings/{code}/forms/{form}")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR
    })
    @Write("warning.carry-out")
    @APIResponseSchema(
            value = WarningView.class,
            responseCode = "200",
            responseDescription = "The warning with what was carried out")
    public Response carryOut(
            @PathParam("code") String code,
            @PathParam("form") Form form,
            @NotNull @Valid CarriedOut request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(answerWarning.carryOut(
                code, form, request.carriedOutOn(), request.evidence(), ifMatch, callers.current()));
    }

    private static Response answer(Warning warning) {
        return Response.ok(WarningView.of(warning))
                .header(HttpHeaders.ETAG, ETags.of(warning.version()))
                .build();
    }
}
