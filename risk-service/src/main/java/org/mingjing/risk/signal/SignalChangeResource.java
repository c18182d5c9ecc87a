package org.mingjing.risk.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.consent.Because;
import org.mingjing.risk.consent.Consent;

/** Signals that others reported, to be corrected or withdrawn: asked for by an analyst, decided by a supervisor. */
@Path("signal-changes")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class SignalChangeResource {
    private final ChangeSignal changeSignal;
    private final SignalChanges changes;
    private final Callers callers;

    SignalChangeResource(ChangeSignal changeSignal, SignalChanges changes, Callers callers) {
        this.changeSignal = changeSignal;
        this.changes = changes;
        this.callers = callers;
    }

    /** @param content what the signal is to say; left out where it is to go */
    public record ChangeRequest(
            @NotNull UUID signalId,
            @Valid SignalResource.ContentRequest content,
            @NotBlank @Size(max = 2000) String reason) {
        SignalContent corrected() {
            return Optional.ofNullable(content)
                    .map(SignalResource.ContentRequest::content)
                    .orElse(null);
        }
    }

    /** What is null does not narrow the list. */
    @GET
    public Page<SignalChange.View> list(
            @QueryParam("status") Consent.Status status, @QueryParam("signal") UUID signal, @BeanParam Paging paging) {
        var filter = "signal-changes " + status + " " + signal;
        var after = paging.after(filter).uuid(0);
        return Page.of(
                changes.page(status, signal, callers.current(), after, paging.fetch()),
                paging,
                filter,
                change -> List.of(change.id().toString()),
                SignalChange::view);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = SignalChange.View.class, responseCode = "200", responseDescription = "The change")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), changes.required(id, callers.current()));
    }

    /** With the tag of the signal that was read. */
    @POST
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("signal-change.propose")
    @APIResponseSchema(
            value = SignalChange.View.class,
            responseCode = "201",
            responseDescription = "The change, to be decided on")
    public Response propose(@NotNull @Valid ChangeRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var change = changeSignal.propose(
                request.signalId(), request.corrected(), request.reason(), ifMatch, callers.current());
        return answer(Response.created(URI.create("signal-changes/" + change.id())), change);
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("signal-change.approve")
    @APIResponseSchema(
            value = SignalChange.View.class,
            responseCode = "200",
            responseDescription = "The change, done to the signal")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), changeSignal.approve(id, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("signal-change.refuse")
    @APIResponseSchema(
            value = SignalChange.View.class,
            responseCode = "200",
            responseDescription = "The change, refused; the signal stays as it is")
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Because because) {
        return answer(Response.ok(), changeSignal.refuse(id, because.reason(), ifMatch, callers.current()));
    }

    private static Response answer(Response.ResponseBuilder answer, SignalChange change) {
        return answer.entity(change.view())
                .header(HttpHeaders.ETAG, ETags.of(change.version()))
                .build();
    }
}
