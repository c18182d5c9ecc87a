package org.mingjing.risk.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** What a questionnaire brought, and the signals that are made of it. */
@Path("questionnaires/{code}")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnaireResultResource {
    private final ConcludeQuestionnaire conclude;
    private final Callers callers;

    QuestionnaireResultResource(ConcludeQuestionnaire conclude, Callers callers) {
        this.conclude = conclude;
        this.callers = callers;
    }

    /** @param finding what the answers show, as the analyst concludes */
    public record SignalRequest(
            @NotNull Integer questionNo,
            @NotNull @Min(1) @Max(5) Integer weight,
            @NotBlank @Size(max = 4000) String finding) {}

    public record SignalMade(UUID signalId) {}

    @GET
    @Path("results")
    public Results results(@PathParam("code") String code) {
        return conclude.results(code, callers.current());
    }

    @POST
    @Path("signals")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("questionnaire.conclude")
    @APIResponseSchema(value = SignalMade.class, responseCode = "201", responseDescription = "The signal that it gave")
    public Response signal(@PathParam("code") String code, @NotNull @Valid SignalRequest request) {
        var id = conclude.signal(code, request.questionNo(), request.weight(), request.finding(), callers.current());
        return Response.created(URI.create("signals/" + id))
                .entity(new SignalMade(id))
                .build();
    }
}
