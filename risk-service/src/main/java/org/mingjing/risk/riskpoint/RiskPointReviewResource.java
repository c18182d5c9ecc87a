package org.mingjing.risk.riskpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;

/** The reviews that decide on proposed risk points. A point is decided on once, so no If-Match is needed: who comes second gets 409. */
@Path("risk-point-reviews")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class RiskPointReviewResource {
    private static final int MOST_DECISIONS = 200;

    private final RecordReview recordReview;
    private final RiskPointReviews reviews;
    private final RiskPointDecisions decisions;
    private final Callers callers;
    private final Clock clock;

    RiskPointReviewResource(
            RecordReview recordReview,
            RiskPointReviews reviews,
            RiskPointDecisions decisions,
            Callers callers,
            Clock clock) {
        this.recordReview = recordReview;
        this.reviews = reviews;
        this.decisions = decisions;
        this.callers = callers;
        this.clock = clock;
    }

    /** What a review may find of a proposal. */
    public enum Finding {
        CONFIRMED,
        REJECTED
    }

    public record DecisionRequest(
            @NotBlank @Size(max = 60) String riskPointCode,
            @NotNull Finding outcome,
            @Size(max = 2000) String reason) {
        DecideRiskPoints.Decided decided() {
            return new DecideRiskPoints.Decided(riskPointCode, outcome == Finding.CONFIRMED, reason);
        }
    }

    /** Members are named by their official codes. Without decisions where a table is to list them. */
    public record ReviewRequest(
            @NotNull LocalDate heldOn,
            @NotNull @Size(max = 100) Set<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}") String> members,
            @NotBlank @Size(max = 20_000) String minutes,
            @NotNull @Size(max = MOST_DECISIONS) List<@NotNull @Valid DecisionRequest> decisions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(String riskPointCode, RiskPointDecision.Outcome outcome, String reason) {
        static DecisionView of(RiskPointDecision decision) {
            return new DecisionView(decision.riskPointCode(), decision.outcome(), decision.reason());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReviewView(
            UUID id,
            LocalDate heldOn,
            Collection<String> members,
            String minutes,
            String recordedBy,
            List<DecisionView> decisions) {
        static ReviewView of(RiskPointReview review, List<RiskPointDecision> decisions) {
            return new ReviewView(
                    review.id(),
                    review.heldOn(),
                    new TreeSet<>(review.members()),
                    review.minutes(),
                    review.recordedBy(),
                    decisions == null
                            ? null
                            : decisions.stream().map(DecisionView::of).toList());
        }
    }

    @POST
    @RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR})
    @Write("risk-point-review.record")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "The review, on record")
    public Response record(@NotNull @Valid ReviewRequest request) {
        var review = recordReview.record(
                new RiskPointReview(
                        request.heldOn(),
                        request.members(),
                        request.minutes(),
                        callers.current(),
                        LocalDate.now(clock)),
                request.decisions().stream().map(DecisionRequest::decided).toList());
        return Response.created(URI.create("risk-point-reviews/" + review.id()))
                .entity(ReviewView.of(review, decisions.of(review.id())))
                .build();
    }

    /** Without the decisions, which each review shows itself. */
    @GET
    public Page<ReviewView> list(@BeanParam Paging paging) {
        var after = paging.after("risk-point-reviews").uuid(0);
        return Page.of(
                reviews.page(after, paging.fetch()),
                paging,
                "risk-point-reviews",
                review -> List.of(review.id().toString()),
                review -> ReviewView.of(review, null));
    }

    @GET
    @Path("{id}")
    public ReviewView one(@PathParam("id") UUID id) {
        var review = reviews.findByIdOptional(id).orElseThrow(NotFound::new);
        return ReviewView.of(review, decisions.of(id));
    }
}
