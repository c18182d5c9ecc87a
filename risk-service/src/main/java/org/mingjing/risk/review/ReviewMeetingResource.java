package org.mingjing.risk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** Who meets about what, that they met, and what was said. */
@Path("/")
@RolesAllowed(Roles.RISK_ANALYST)
public class ReviewMeetingResource {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final PrepareReview prepareReview;
    private final HoldReview holdReview;
    private final SeenReviews seenReviews;
    private final Minutes.Editions minutes;
    private final Callers callers;

    ReviewMeetingResource(
            PrepareReview prepareReview,
            HoldReview holdReview,
            SeenReviews seenReviews,
            Minutes.Editions minutes,
            Callers callers) {
        this.prepareReview = prepareReview;
        this.holdReview = holdReview;
        this.seenReviews = seenReviews;
        this.minutes = minutes;
        this.callers = callers;
    }

    /** @param chair one of the members */
    public record Group(
            @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = CODE) String> members,
            @NotNull @Pattern(regexp = CODE) String chair) {}

    /** @param unitCode the unit it is about; the bureau when absent */
    public record ItemRequest(
            @NotBlank @Size(max = 200) String title,
            @Pattern(regexp = CODE) String unitCode,
            @Size(max = 200) List<@NotBlank @Size(max = 100) String> records) {
        List<String> recordsOrNone() {
            return records == null ? List.of() : records;
        }
    }

    public record MeetingRequest(
            @NotNull LocalDate heldOn,
            @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = CODE) String> present) {}

    public record MinutesRequest(
            @NotBlank @Size(max = 20000) String text) {}

    public record MinutesView(int edition, String text, String sha256, String recordedBy, OffsetDateTime recordedAt) {
        static MinutesView of(Minutes minutes) {
            return new MinutesView(
                    minutes.edition(), minutes.text(), minutes.sha256(), minutes.recordedBy(), minutes.recordedAt());
        }
    }

    @PUT
    @Path("quarterly-reviews/{code}/members")
    @Write("quarterly-review.call")
    @APIResponse(
            responseCode = "200",
            description = "The review with its members",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewView.class)))
    public Response call(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Group group) {
        return answer(prepareReview.call(code, group.members(), group.chair(), ifMatch, callers.current()));
    }

    @POST
    @Path("quarterly-reviews/{code}/agenda")
    @Write("quarterly-review.add-item")
    @APIResponse(
            responseCode = "200",
            description = "The review, with one item more on its agenda",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewView.class)))
    public Response add(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ItemRequest item) {
        return answer(prepareReview.add(
                code, item.title(), item.unitCode(), item.recordsOrNone(), ifMatch, callers.current()));
    }

    @POST
    @Path("quarterly-reviews/{code}/meeting")
    @Write("quarterly-review.hold")
    @APIResponse(
            responseCode = "200",
            description = "The review, held",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewView.class)))
    public Response hold(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingRequest meeting) {
        return answer(holdReview.hold(code, meeting.heldOn(), meeting.present(), ifMatch, callers.current()));
    }

    @POST
    @Path("quarterly-reviews/{code}/minutes")
    @Write("quarterly-review.minute")
    @APIResponse(
            responseCode = "200",
            description = "The review, with another edition of its minutes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewView.class)))
    public Response write(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MinutesRequest written) {
        return answer(holdReview.write(code, written.text(), ifMatch, callers.current()));
    }

    /** Every edition of the minutes; the last one counts. */
    @GET
    @Path("quarterly-reviews/{code}/minutes")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
    public List<MinutesView> minutes(@PathParam("code") String code) {
        var review = seenReviews.required(callers.current(), code);
        return minutes.of(review).stream().map(MinutesView::of).toList();
    }

    private static Response answer(QuarterlyReview review) {
        return Response.ok(ReviewView.of(review))
                .header(HttpHeaders.ETAG, ETags.of(review.version()))
                .build();
    }
}
