package org.mingjing.risk.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** Questionnaires as those see them who run them. */
@Path("questionnaires")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnaireResource {
    private final RunQuestionnaire runQuestionnaire;
    private final Questionnaires questionnaires;
    private final Callers callers;

    QuestionnaireResource(RunQuestionnaire runQuestionnaire, Questionnaires questionnaires, Callers callers) {
        this.runQuestionnaire = runQuestionnaire;
        this.questionnaires = questionnaires;
        this.callers = callers;
    }

    public record QuestionRequest(
            @NotNull @Min(1) @Max(100) Integer no,
            @NotNull Question.Kind kind,
            @NotBlank @Size(max = 500) String text,
            @Size(max = 20) List<@NotBlank @Size(max = 200) String> options,
            boolean required) {
        Question question() {
            return new Question(no, kind, text, options, required);
        }
    }

    /** @param powerCode absent when it is about the whole unit */
    public record DraftRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull Questionnaire.Audience audience,
            @Size(max = 40) String powerCode,
            @Size(max = 40) String unitCode,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid QuestionRequest> questions) {
        Draft draft() {
            return new Draft(
                    title,
                    audience,
                    powerCode,
                    unitCode,
                    questions.stream().map(QuestionRequest::question).toList());
        }
    }

    @POST
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("questionnaire.draft")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "201", responseDescription = "The draft")
    public Response draft(@NotNull @Valid DraftRequest request) {
        var questionnaire = runQuestionnaire.draft(request.draft(), callers.current());
        return answer(Response.created(URI.create("questionnaires/" + questionnaire.code())), questionnaire);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("questionnaire.revise")
    @APIResponseSchema(
            value = QuestionnaireView.class,
            responseCode = "200",
            responseDescription = "The draft, revised")
    public Response revise(
            @PathParam("code") String code,
            @NotNull @Valid DraftRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), runQuestionnaire.revise(code, request.draft(), ifMatch, callers.current()));
    }

    @POST
    @Path("{code}/opening")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("questionnaire.open")
    @APIResponseSchema(
            value = QuestionnaireView.class,
            responseCode = "200",
            responseDescription = "The questionnaire, open")
    public Response open(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), runQuestionnaire.open(code, ifMatch, callers.current()));
    }

    @POST
    @Path("{code}/closing")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("questionnaire.close")
    @APIResponseSchema(
            value = QuestionnaireView.class,
            responseCode = "200",
            responseDescription = "The questionnaire, closed; counted some time later")
    public Response close(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), runQuestionnaire.close(code, ifMatch, callers.current()));
    }

    @GET
    public Page<QuestionnaireView> list(
            @QueryParam("state") QuestionnaireState state, @QueryParam("unit") String unit, @BeanParam Paging paging) {
        var filter = "questionnaires " + state + " " + unit;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                questionnaires.page(state, unit, after, paging.fetch()),
                paging,
                filter,
                questionnaire -> List.of(questionnaire.code()),
                QuestionnaireView::of);
    }

    @GET
    @Path("{code}")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = "The questionnaire")
    public Response one(@PathParam("code") String code) {
        return answer(Response.ok(), questionnaires.required(code));
    }

    private static Response answer(Response.ResponseBuilder answer, Questionnaire questionnaire) {
        return answer.entity(QuestionnaireView.of(questionnaire))
                .header(HttpHeaders.ETAG, ETags.of(questionnaire.version()))
                .build();
    }
}
