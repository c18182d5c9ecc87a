package org.mingjing.risk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** Who meets about what, that they met, and who answers for it. */
@Path("/")
@RolesAllowed(Roles.RISK_ANALYST)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewMeetingResource {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final CallGroup callGroup;
    private final AddItem addItem;
    private final HoldReview holdReview;
    private final ChangeChair changeChair;
    private final Callers callers;

    ReviewMeetingResource(
            CallGroup callGroup, AddItem addItem, HoldReview holdReview, ChangeChair changeChair, Callers callers) {
        this.callGroup = callGroup;
        this.addItem = addItem;
        this.holdReview = holdReview;
        this.changeChair = changeChair;
        this.callers = callers;
    }

    /** @param chair one of the members */
    public record Group(
            @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = CODE) String> members,
            @NotNull @Pattern(regexp = CODE) String chair) {}

    /**
     * @param unitCode the unit it is about; the bureau when absent
     * @param nobodyMeant why what looks like an official's name in the title is none
     */
    public record ItemRequest(
            @NotBlank @Size(max = 200) String title,
            @Pattern(regexp = CODE) String unitCode,
            @Size(max = 200) List<@NotBlank @Size(max = 100) String> records,
            @Size(min = 1, max = 2000) String nobodyMeant) {
        List<String> recordsOrNone() {
            return records == null ? List.of() : records;
        }
    }

    public record MeetingRequest(
            @NotNull LocalDate heldOn,
            @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = CODE) String> present) {}

    /** @param chair a member who was there */
    public record ChairRequest(
            @NotNull @Pattern(regexp = CODE) String chair,
            @NotBlank @Size(max = 2000) String reason) {}

    @PUT
    @Path("quarterly-reviews/{code}/members")
    @Write("quarterly-review.call")
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The review with its members")
    public Response call(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Group group) {
        return answer(callGroup.call(code, group.members(), group.chair(), ifMatch, callers.current()));
    }

    @POST
    @Path("quarterly-reviews/{code}/agenda")
    @Write("quarterly-review.add-item")
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The review, with one item more on its agenda")
    public Response add(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ItemRequest item) {
        var added = addItem.add(
                code,
                item.title(),
                item.unitCode(),
                item.recordsOrNone(),
                item.nobodyMeant(),
                ifMatch,
                callers.current());
        return Response.ok(ReviewView.written(added))
                .header(HttpHeaders.ETAG, ETags.of(added.record().version()))
                .build();
    }

    @POST
    @Path("quarterly-reviews/{code}/meeting")
    @Write("quarterly-review.hold")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review, held")
    public Response hold(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingRequest meeting) {
        return answer(holdReview.hold(code, meeting.heldOn(), meeting.present(), ifMatch, callers.current()));
    }

    /** After the meeting, when its chair cannot sign any more. */
    @POST
    @Path("quarterly-reviews/{code}/chair")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("quarterly-review.change-chair")
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The review, for which another member answers now")
    public Response changeChair(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChairRequest change) {
        return answer(changeChair.change(code, change.chair(), change.reason(), ifMatch, callers.current()));
    }

    private static Response answer(QuarterlyReview review) {
        return Response.ok(ReviewView.of(review))
                .header(HttpHeaders.ETAG, ETags.of(review.version()))
                .build();
    }
}
