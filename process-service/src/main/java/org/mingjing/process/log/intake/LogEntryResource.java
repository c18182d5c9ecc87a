package org.mingjing.process.log.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.process.log.checkpoint.Publication;

/**
 * Entries of other systems. Their writes are not intercepted as others are: a row of the audit trail, a kept answer and a
 * transaction for each would cost many times what taking an entry costs. Nothing is lost by that. The log is itself the record
 * of who appended what and when, under a key that makes a repeat harmless, and unlike the trail it cannot be rewritten.
 */
@Path("log/entries")
public class LogEntryResource {
    private static final String LINES = "application/x-ndjson";

    private final AppendEntries appendEntries;
    private final EntryRows rows;
    private final Publication publication;
    private final Callers callers;

    LogEntryResource(AppendEntries appendEntries, EntryRows rows, Publication publication, Callers callers) {
        this.appendEntries = appendEntries;
        this.rows = rows;
        this.publication = publication;
        this.callers = callers;
    }

    /** What an answer may wait for. */
    public enum Await {
        SEQUENCED
    }

    /**
     * @param index left out while it has no place
     * @param published whether a proof can be had, at {@code /log/proof/{index}}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryView(long inboxId, String leafHash, Instant deadline, Long index, boolean published) {}

    /**
     * One entry, its bytes as they are. A JSON object with a member <code>form</code> is refused: by it the bureau's own are known.
     *
     * @param key what the client calls it
     */
    @POST
    @RolesAllowed(Roles.INTEGRATION)
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> append(
            @HeaderParam("Idempotency-Key") String key, @QueryParam("await") Await await, byte[] entry) {
        return appendEntries
                .one(producer(callers.current()), key, entry, await)
                .map(taken -> Response.status(taken.index() == null ? 202 : 200)
                        .entity(taken)
                        .build());
    }

    /**
     * Up to a thousand, each a line <code>{"key":"…","entry":"&lt;base64&gt;"}</code>; the receipts in their order. One promise is
     * made for all that have the same deadline, on the first of them.
     */
    @POST
    @RolesAllowed(Roles.INTEGRATION)
    @Consumes(LINES)
    @Produces(LINES)
    public Response appendLines(@QueryParam("await") Await await, byte[] lines) {
        return appendEntries.lines(producer(callers.current()), lines, await);
    }

    @GET
    @Path("{inboxId}")
    @RolesAllowed({Roles.INTEGRATION, Roles.AUDITOR})
    public EntryView entry(@PathParam("inboxId") long inboxId) {
        var caller = callers.current();
        var entry = rows.byInboxId(inboxId)
                .filter(one -> caller.has(Roles.AUDITOR) || one.producer().equals(producer(caller)))
                .orElseThrow(NotFound::new);
        return new EntryView(
                inboxId,
                entry.leafHash().toString(),
                entry.deadline(),
                entry.index().orElse(null),
                entry.index().filter(publication::covers).isPresent());
    }

    /** Told from the services' own names, or a client could take their keys. */
    private static String producer(Caller caller) {
        return "account/" + caller.subject();
    }
}
