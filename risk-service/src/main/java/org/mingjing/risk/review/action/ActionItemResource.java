package org.mingjing.risk.review.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.naming.Written;

/** Action items of reviews: given by the group, done by their owners, seen to by everybody who follows them up. */
@Path("/")
@RolesAllowed({
    Roles.HANDLER,
    Roles.EXAMINER,
    Roles.REVIEWER,
    Roles.APPROVER,
    Roles.COLLECTIVE_MEMBER,
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
public class ActionItemResource {
    private final AssignAction assignAction;
    private final CompleteAction completeAction;
    private final SeenActions seenActions;
    private final Callers callers;
    private final Clock clock;

    ActionItemResource(
            AssignAction assignAction,
            CompleteAction completeAction,
            SeenActions seenActions,
            Callers callers,
            Clock clock) {
        this.assignAction = assignAction;
        this.completeAction = completeAction;
        this.seenActions = seenActions;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * @param owner code of an official or of a post
     * @param nobodyMeant why what looks like an official's name in the task is none
     */
    public record ActionRequest(
            @NotBlank @Size(max = 2000) String what,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
            String owner,

            @NotNull @Min(1) @Max(9999) Integer workingDays,
            @Size(min = 1, max = 2000) String nobodyMeant) {
        ActionItem.Task task() {
            return new ActionItem.Task(what, owner, workingDays);
        }
    }

    public record Completion(@NotBlank @Size(max = 2000) String note) {}

    @POST
    @Path("quarterly-reviews/{code}/agenda/{no}/actions")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("review-action.assign")
    @APIResponseSchema(
            value = ActionView.class,
            responseCode = "201",
            responseDescription = "The action item, with its due day")
    public Response assign(
            @PathParam("code") String code,
            @PathParam("no") int no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ActionRequest request) {
        var assigned = assignAction.assign(code, no, request.task(), request.nobodyMeant(), ifMatch, callers.current());
        return answer(
                Response.created(
                        URI.create("review-actions/" + assigned.record().code())),
                assigned);
    }

    @GET
    @Path("review-actions")
    public Page<ActionView> list(
            @QueryParam("open") boolean open, @QueryParam("overdue") boolean overdue, @BeanParam Paging paging) {
        return seenActions.page(callers.current(), open, overdue, paging);
    }

    @GET
    @Path("review-actions/{code}")
    @APIResponseSchema(value = ActionView.class, responseCode = "200", responseDescription = "The action item")
    public Response one(@PathParam("code") String code) {
        return answer(Response.ok(), seenActions.required(callers.current(), code));
    }

    /** By the owner, or by one of the group. */
    @POST
    @Path("review-actions/{code}/completion")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST
    })
    @Write("review-action.complete")
    @APIResponseSchema(value = ActionView.class, responseCode = "200", responseDescription = "The action item, done")
    public Response complete(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Completion request) {
        return answer(Response.ok(), completeAction.complete(code, request.note(), ifMatch, callers.current()));
    }

    private Response answer(Response.ResponseBuilder response, ActionItem action) {
        return answer(response, new Written<>(action, List.of()));
    }

    private Response answer(Response.ResponseBuilder response, Written<ActionItem> written) {
        return response.entity(ActionView.of(written, LocalDate.now(clock)))
                .header(HttpHeaders.ETAG, ETags.of(written.record().version()))
                .build();
    }
}
