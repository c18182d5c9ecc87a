package org.mingjing.risk.review;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** What was said at a review. */
@Path("quarterly-reviews/{code}/minutes")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {
    private final HoldReview holdReview;
    private final SeenReviews seenReviews;
    private final Minutes.Editions minutes;
    private final Callers callers;

    MinutesResource(HoldReview holdReview, SeenReviews seenReviews, Minutes.Editions minutes, Callers callers) {
        this.holdReview = holdReview;
        this.seenReviews = seenReviews;
        this.minutes = minutes;
        this.callers = callers;
    }

    public record MinutesRequest(
            @NotBlank @Size(max = 20000) String text) {}

    public record MinutesView(int edition, String text, String sha256, String recordedBy, OffsetDateTime recordedAt) {
        static MinutesView of(Minutes minutes) {
            return new MinutesView(
                    minutes.edition(), minutes.text(), minutes.sha256(), minutes.recordedBy(), minutes.recordedAt());
        }
    }

    /** Every edition of them; the last one counts. */
    @GET
    public Page<MinutesView> list(@PathParam("code") String code, @BeanParam Paging paging) {
        return minutes.page(seenReviews.required(callers.current(), code), paging, MinutesView::of);
    }

    @POST
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("quarterly-review.minute")
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The review, with another edition of its minutes")
    public Response write(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MinutesRequest written) {
        var review = holdReview.write(code, written.text(), ifMatch, callers.current());
        return Response.ok(ReviewView.of(review))
                .header(HttpHeaders.ETAG, ETags.of(review.version()))
                .build();
    }
}
