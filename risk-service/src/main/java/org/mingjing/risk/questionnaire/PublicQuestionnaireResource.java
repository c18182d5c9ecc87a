package org.mingjing.risk.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.write.Write;

/**
 * Answering with a token, staff like everybody else without signing in: who signed in would be known. The token stands in
 * the body, so that it is in no address, log or browser history.
 */
@Path("public")
@Produces(MediaType.APPLICATION_JSON)
public class PublicQuestionnaireResource {
    private final AnswerOnce answerOnce;

    PublicQuestionnaireResource(AnswerOnce answerOnce) {
        this.answerOnce = answerOnce;
    }

    public record Lookup(@NotBlank @Size(max = 100) String token) {}

    public record QuestionsView(String code, String title, List<Question> questions) {}

    public record AnswerRequest(
            @NotNull Integer no,
            Integer choice,
            @Size(max = 2000) String text) {
        Answer answer() {
            return new Answer(no, choice, text);
        }
    }

    public record SheetRequest(
            @NotBlank @Size(max = 100) String token,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid AnswerRequest> answers) {
        Sheet sheet() {
            return new Sheet(answers.stream().map(AnswerRequest::answer).toList());
        }
    }

    /** The questions that a token opens; it stays unspent. */
    @POST
    @Path("questionnaire-lookups")
    @PermitAll
    @Write(value = "questionnaire.look-up", anonymous = true)
    @APIResponseSchema(value = QuestionsView.class, responseCode = "200", responseDescription = "The questions")
    public Response lookUp(@NotNull @Valid Lookup lookup) {
        var questionnaire = answerOnce.questionnaire(lookup.token());
        return Response.ok(new QuestionsView(questionnaire.code(), questionnaire.title(), questionnaire.questions()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Answers with no body: an id would be a handle on a sheet that nobody shall be able to find. */
    @POST
    @Path("questionnaire-answers")
    @PermitAll
    @Write(value = "questionnaire.answer", anonymous = true)
    @APIResponse(responseCode = "201", description = "Taken")
    public Response answer(@NotNull @Valid SheetRequest request) {
        answerOnce.answer(request.token(), request.sheet());
        return Response.status(Response.Status.CREATED).build();
    }
}
