package org.mingjing.risk.integrityfile.reading;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** Who may read whose integrity file: asked for by a supervisor, decided by the responsible leader. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class ReadingApprovalResource {
    private final AskReading askReading;
    private final DecideReading decideReading;
    private final SeenApprovals seenApprovals;
    private final Callers callers;

    ReadingApprovalResource(
            AskReading askReading, DecideReading decideReading, SeenApprovals seenApprovals, Callers callers) {
        this.askReading = askReading;
        this.decideReading = decideReading;
        this.seenApprovals = seenApprovals;
        this.callers = callers;
    }

    /** @param until the last day on which the file is to be read */
    public record ApprovalRequest(
            @NotBlank @Size(max = 1000) String purpose,
            @NotNull LocalDate until) {}

    public record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("integrity-files/{official}/approvals")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("integrity-file-approval.ask")
    @APIResponseSchema(
            value = ApprovalView.class,
            responseCode = "201",
            responseDescription = "The request, for a leader to decide on")
    public Response ask(@PathParam("official") String official, @NotNull @Valid ApprovalRequest request) {
        return answer(
                Response.Status.CREATED,
                askReading.ask(official, request.purpose(), request.until(), callers.current()));
    }

    @GET
    @Path("integrity-file-approvals")
    public Page<ApprovalView> list(
            @QueryParam("state") ReadingApproval.State state,
            @QueryParam("official") String official,
            @BeanParam Paging paging) {
        return seenApprovals.page(callers.current(), state, official, paging);
    }

    @GET
    @Path("integrity-file-approvals/{id}")
    @APIResponseSchema(
            value = ApprovalView.class,
            responseCode = "200",
            responseDescription = "The approval, or the request for one")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, seenApprovals.required(callers.current(), id));
    }

    @POST
    @Path("integrity-file-approvals/{id}/grant")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE})
    @Write("integrity-file-approval.grant")
    @APIResponseSchema(value = ApprovalView.class, responseCode = "200", responseDescription = "The approval, granted")
    public Response grant(
            @PathParam("id") UUID id,
            @NotNull @Valid Reason request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.Status.OK, decideReading.grant(id, request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("integrity-file-approvals/{id}/refusal")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE})
    @Write("integrity-file-approval.refuse")
    @APIResponseSchema(value = ApprovalView.class, responseCode = "200", responseDescription = "The request, refused")
    public Response refuse(
            @PathParam("id") UUID id,
            @NotNull @Valid Reason request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.Status.OK, decideReading.refuse(id, request.reason(), ifMatch, callers.current()));
    }

    /** The leader revokes it, or the reader needs it no more. */
    @POST
    @Path("integrity-file-approvals/{id}/end")
    @RolesAllowed({Roles.SUPERVISOR, Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE})
    @Write("integrity-file-approval.end")
    @APIResponseSchema(value = ApprovalView.class, responseCode = "200", responseDescription = "The approval, ended")
    public Response end(
            @PathParam("id") UUID id,
            @NotNull @Valid Reason request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.Status.OK, decideReading.end(id, request.reason(), ifMatch, callers.current()));
    }

    private Response answer(Response.Status status, ReadingApproval approval) {
        return Response.status(status)
                .entity(seenApprovals.view(callers.current(), approval))
                .header(HttpHeaders.ETAG, ETags.of(approval.version()))
                .build();
    }
}
