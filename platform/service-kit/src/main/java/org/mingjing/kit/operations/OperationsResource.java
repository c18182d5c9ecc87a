package org.mingjing.kit.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.inbox.DeadLetterReplay;
import org.mingjing.kit.inbox.DeadLetterReplay.DeadLetter;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** For operators: no business data passes here. */
@Path("operations")
@RolesAllowed(Roles.SYSTEM_ADMIN)
public class OperationsResource {
    private final DeadLetterReplay deadLetters;
    private final TellAgain tellAgain;

    OperationsResource(DeadLetterReplay deadLetters, TellAgain tellAgain) {
        this.deadLetters = deadLetters;
        this.tellAgain = tellAgain;
    }

    public record Replay(@NotBlank String topic) {}

    public record Republication(@NotBlank String aggregate) {}

    /** @param events told so far; all of them where the answer is 200 */
    public record Republished(String aggregate, int events) {}

    @GET
    @Path("dead-letters")
    public List<DeadLetter> waiting(@QueryParam("topic") @NotBlank String topic, @BeanParam Paging paging) {
        return deadLetters.waiting(topic, paging.limit());
    }

    /** Each message is a transaction of its own; this method's holds the audit row alone. */
    @POST
    @Path("dead-letters/replay")
    @Write("operations.replay-dead-letters")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DeadLetterReplay.Replayed.class, responseCode = "200")
    public Response replay(@Valid Replay replay) {
        return Response.ok(deadLetters.replay(replay.topic())).build();
    }

    @POST
    @Path("republications")
    @Write("operations.republish")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Republished.class)))
    @APIResponse(
            responseCode = "202",
            description = "Told in part; the rest follows.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Republished.class)))
    public Response republish(@Valid Republication republication) {
        var told = tellAgain.begin(republication.aggregate());
        return Response.status(told.more() ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(new Republished(republication.aggregate(), told.events()))
                .build();
    }
}
