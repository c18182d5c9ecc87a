package org.mingjing.risk.review.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewView;
import org.mingjing.risk.review.SeenReviews;

/** The agenda of a review and what is decided of each of its items. */
@Path("/")
@RolesAllowed(Roles.RISK_ANALYST)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final DecideItem decideItem;
    private final Decisions decisions;
    private final SeenReviews seenReviews;
    private final Callers callers;

    DecisionResource(DecideItem decideItem, Decisions decisions, SeenReviews seenReviews, Callers callers) {
        this.decideItem = decideItem;
        this.decisions = decisions;
        this.seenReviews = seenReviews;
        this.callers = callers;
    }

    /**
     * @param votes of everybody who was there and did not have to leave the room, by official
     * @param nobodyMeant why what looks like an official's name in the decision is none
     */
    public record DecisionRequest(
            @NotBlank @Size(max = 4000) String decision,
            @NotBlank @Size(max = 4000) String reasons,
            @NotEmpty @Size(max = 50) Map<@NotNull @Pattern(regexp = CODE) String, @NotNull Vote> votes,
            @Size(min = 1, max = 2000) String nobodyMeant) {}

    /** @param votes of those too, on putting it off; empty where everybody had to leave */
    public record Postponement(
            @NotBlank @Size(max = 4000) String reasons,
            @NotNull @Size(max = 50) Map<@NotNull @Pattern(regexp = CODE) String, @NotNull Vote> votes) {}

    @GET
    @Path("quarterly-reviews/{code}/agenda")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
    public Page<AgendaView> agenda(@PathParam("code") String code, @BeanParam Paging paging) {
        var review = seenReviews.required(callers.current(), code);
        var page = seenReviews.agenda(review, paging);
        var decided = decisions.on(review, page.items());
        return new Page<>(
                page.items().stream()
                        .map(item -> AgendaView.of(item, decided.getOrDefault(item.no(), List.of())))
                        .toList(),
                page.next());
    }

    @POST
    @Path("quarterly-reviews/{code}/agenda/{no}/decision")
    @Write("quarterly-review.decide")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response decide(
            @PathParam("code") String code,
            @PathParam("no") int no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return answer(decideItem.decide(
                code,
                no,
                request.decision(),
                request.reasons(),
                request.votes(),
                request.nobodyMeant(),
                ifMatch,
                callers.current()));
    }

    @POST
    @Path("quarterly-reviews/{code}/agenda/{no}/postponement")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DEPUTY_LEADER, Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST})
    @Write("quarterly-review.put-off")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response putOff(
            @PathParam("code") String code,
            @PathParam("no") int no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Postponement request) {
        var review = decideItem.putOff(code, no, request.reasons(), request.votes(), ifMatch, callers.current());
        return answer(new Written<>(review, List.of()));
    }

    private static Response answer(Written<QuarterlyReview> written) {
        return Response.ok(ReviewView.written(written))
                .header(HttpHeaders.ETAG, ETags.of(written.record().version()))
                .build();
    }
}
