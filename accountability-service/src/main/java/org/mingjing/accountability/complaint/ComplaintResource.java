package org.mingjing.accountability.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/**
 * The supervisor's desk; the auditor reads what lies on it. A decision is taken once and only from one status, so it needs no If-Match: whoever comes
 * second is refused by the status, or by the version when both come at once.
 */
@Path("complaints")
@RolesAllowed(Roles.SUPERVISOR)
class ComplaintResource {
    private final Complaints complaints;
    private final DecideComplaint decide;
    private final Callers callers;

    ComplaintResource(Complaints complaints, DecideComplaint decide, Callers callers) {
        this.complaints = complaints;
        this.decide = decide;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR})
    public Page<ComplaintView> list(@QueryParam("status") ComplaintStatus status, @BeanParam Paging paging) {
        var filter = "complaints " + status;
        var rows = complaints.page(status, paging.after(filter), paging.fetch());
        return Page.of(
                rows,
                paging,
                filter,
                complaint ->
                        List.of(complaint.filedOn().toString(), complaint.id().toString()),
                ComplaintView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR})
    public Response one(@PathParam("id") UUID id) {
        return answer(complaints.byId(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Write("complaint.accept")
    public Response accept(@PathParam("id") UUID id) {
        return answer(decide.accept(id, callers.current()));
    }

    @POST
    @Path("{id}/rejection")
    @Write("complaint.reject")
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull Rejection rejection) {
        return answer(decide.reject(id, callers.current(), rejection.reason()));
    }

    @POST
    @Path("{id}/conclusion")
    @Write("complaint.conclude")
    public Response conclude(@PathParam("id") UUID id, @Valid @NotNull Conclusion conclusion) {
        return answer(decide.conclude(id, callers.current(), conclusion.outcome(), conclusion.answer()));
    }

    private static Response answer(Complaint complaint) {
        return Response.ok(ComplaintView.of(complaint))
                .header("ETag", ETags.of(complaint.version()))
                .build();
    }

    record Rejection(@NotBlank @Size(max = 4000) String reason) {}

    record Conclusion(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String answer) {}

    /** Whether somebody gave a name is shown, for the answer they are owed; the name is not. */
    record ComplaintView(
            UUID id,
            String powerCode,
            String unitCode,
            String caseNumber,
            ComplaintKind kind,
            String text,
            boolean named,
            LocalDate filedOn,
            ComplaintStatus status,
            Outcome outcome,
            String answer,
            LocalDate decidedOn) {

        static ComplaintView of(Complaint complaint) {
            var decision = complaint.lastDecision();
            return new ComplaintView(
                    complaint.id(),
                    complaint.powerCode(),
                    complaint.unitCode(),
                    complaint.caseNumber(),
                    complaint.kind(),
                    complaint.text(),
                    complaint.named(),
                    complaint.filedOn(),
                    complaint.status(),
                    decision.map(Decision::outcome).orElse(null),
                    decision.map(Decision::words).orElse(null),
                    decision.map(Decision::decidedOn).orElse(null));
        }
    }
}
