package org.mingjing.risk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.review.SeenReviews.FigureView;
import org.mingjing.risk.review.SeenReviews.RecordView;
import org.mingjing.risk.review.frozen.FrozenData;
import org.mingjing.risk.review.frozen.Quarter;

/**
 * Quarterly reviews and the frozen data they rest on. Records name signals and warnings of which a unit's leaders were
 * not told, maybe about themselves: the data are for the offices above all units.
 */
@Path("/")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class QuarterlyReviewResource {
    private static final Set<String> READERS = Set.of(
            Roles.UNIT_LEADER,
            Roles.DEPUTY_LEADER,
            Roles.PARTY_COMMITTEE,
            Roles.SUPERVISOR,
            Roles.RISK_ANALYST,
            Roles.AUDITOR);

    private final OpenReview openReview;
    private final SeenReviews seenReviews;
    private final FrozenData frozenData;
    private final Callers callers;

    QuarterlyReviewResource(OpenReview openReview, SeenReviews seenReviews, FrozenData frozenData, Callers callers) {
        this.openReview = openReview;
        this.seenReviews = seenReviews;
        this.frozenData = frozenData;
        this.callers = callers;
    }

    public record OpeningRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
            String unitCode,

            @NotNull @Min(2000) @Max(2199) Integer year,
            @NotNull @Min(1) @Max(4) Integer quarter) {}

    @POST
    @Path("quarterly-reviews")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("quarterly-review.open")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "201",
            responseDescription = "The review of the quarter that has just ended, on frozen data")
    public Response open(@NotNull @Valid OpeningRequest request) {
        var review = openReview.byHand(
                request.unitCode(), new Quarter(request.year(), request.quarter()), callers.current());
        return Response.created(URI.create("quarterly-reviews/" + review.code()))
                .entity(ReviewView.of(review))
                .header(HttpHeaders.ETAG, ETags.of(review.version()))
                .build();
    }

    @GET
    @Path("quarterly-reviews")
    public Page<ReviewView> list(
            @QueryParam("unit") String unit, @QueryParam("state") ReviewState state, @BeanParam Paging paging) {
        return seenReviews.page(callers.current(), unit, state, paging);
    }

    /** Also for a member who was there: who signs its report needs the version of the review. */
    @GET
    @Path("quarterly-reviews/{code}")
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
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response one(@PathParam("code") String code) {
        var review = seenReviews.attendedOr(READERS, callers.current(), code);
        return Response.ok(ReviewView.of(review))
                .header(HttpHeaders.ETAG, ETags.of(review.version()))
                .build();
    }

    /** Every figure of the quarter, each by its name. */
    @GET
    @Path("quarterly-reviews/{code}/figures")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
    public Page<FigureView> figures(@PathParam("code") String code, @BeanParam Paging paging) {
        return seenReviews.figures(seenReviews.required(callers.current(), code), paging);
    }

    /** The records that a figure counts; those about an official without their ids, unless an auditor asks. */
    @GET
    @Path("quarterly-reviews/{code}/figures/{figure}")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
    public Page<RecordView> records(
            @PathParam("code") String code,
            @PathParam("figure") String figure,
            @QueryParam("unit") String unit,
            @BeanParam Paging paging) {
        var caller = callers.current();
        return seenReviews.records(caller, seenReviews.required(caller, code), figure, unit, paging);
    }

    /**
     * The bytes whose SHA-256 the review was opened with. For the auditor: a hash knows no reader, so whoever reads the whole
     * reads also what is about them, and a refusal for that would tell them.
     */
    @GET
    @Path("quarterly-reviews/{code}/data")
    @RolesAllowed(Roles.AUDITOR)
    @Produces("application/x-ndjson")
    @APIResponse(responseCode = "200", description = "Figures and records, one JSON object a line")
    public Response data(@PathParam("code") String code) {
        var review = seenReviews.required(callers.current(), code);
        StreamingOutput body = to -> frozenData.write(review.id(), to);
        return Response.ok(body)
                .header(HttpHeaders.ETAG, "\"" + review.opening().dataSha256() + "\"")
                .build();
    }
}
