package org.mingjing.kit.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says once in a service's OpenAPI document what is true of every operation: a refusal is a {@link Problem}, and what does
 * not ask for a token takes none.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedProblems implements OASFilter {
    private static final String NAME = "Problem";
    private static final String ANY_REFUSAL = "4XX";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
        var responses = operation.getResponses();
        responses.getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("4"))
                .toList()
                .forEach(responses::removeAPIResponse);
        responses.getAPIResponses().forEach(DescribedProblems::describe);
        responses.addAPIResponse(ANY_REFUSAL, OASFactory.createAPIResponse().ref(NAME));
        return operation;
    }

    /** The format demands a description even where the status says it all. */
    private static void describe(String status, APIResponse response) {
        if (response.getRef() == null && response.getDescription() == null) {
            response.setDescription(
                    Response.Status.fromStatusCode(Integer.parseInt(status)).getReasonPhrase());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        components.addSchema(NAME, problem());
        components.addResponse(NAME, response());
    }

    private static APIResponse response() {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(NAME));
        return OASFactory.createAPIResponse()
                .description("拒绝的原因 Why it was refused (RFC 9457), in the language of Accept-Language")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private static Schema problem() {
        var error = object().addProperty("field", text()).addProperty("message", text());
        return object().addProperty("type", text().description("/problems/<code>, stable"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error))
                .addProperty("traceId", text())
                .required(List.of("type", "title", "status"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
