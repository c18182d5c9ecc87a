package org.mingjing.risk.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** The one-time tokens with which a questionnaire is answered: issued by somebody who does not run it nor reads its results. */
@Path("questionnaires/{code}/tokens")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnaireTokenResource {
    private final IssueTokens issueTokens;
    private final Callers callers;

    QuestionnaireTokenResource(IssueTokens issueTokens, Callers callers) {
        this.issueTokens = issueTokens;
        this.callers = callers;
    }

    public record TokensRequest(@NotNull @Min(1) Integer count) {}

    /** @param tokens shown here and never again */
    public record TokensView(String code, List<String> tokens) {}

    /** To be handed out on paper or by message; nobody notes which went to whom. */
    @POST
    @Write("questionnaire.issue-tokens")
    @APIResponseSchema(value = TokensView.class, responseCode = "201", responseDescription = "The tokens")
    public Response issue(@PathParam("code") String code, @NotNull @Valid TokensRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(new TokensView(code, issueTokens.issue(code, request.count(), callers.current())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
