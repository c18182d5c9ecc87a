package org.mingjing.risk.riskpoint.review;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/**
 * The reviews that decide on proposed risk points, recorded by one person and signed by their members, who read those of
 * theirs whatever their role. A record does not change and names its hash, so no If-Match is needed.
 */
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
public class RiskPointReviewResource {
    private static final int MOST_DECISIONS = 200;

    private final RecordReview recordReview;
    private final WithdrawReview withdrawReview;
    private final SeenRiskPointReviews seenReviews;
    private final SeenReviewDecisions seenDecisions;
    private final Callers callers;
    private final Clock clock;

    RiskPointReviewResource(
            RecordReview recordReview,
            WithdrawReview withdrawReview,
            SeenRiskPointReviews seenReviews,
            SeenReviewDecisions seenDecisions,
            Callers callers,
            Clock clock) {
        this.recordReview = recordReview;
        this.withdrawReview = withdrawReview;
        this.seenReviews = seenReviews;
        this.seenDecisions = seenDecisions;
        this.callers = callers;
        this.clock = clock;
    }

    /** What a review may find of a proposal. */
    public enum Finding {
        CONFIRMED,
        REJECTED
    }

    /** @param nobodyMeant why what looks like an official's name in what is confirmed is none */
    public record DecisionRequest(
            @NotBlank @Size(max = 60) String riskPointCode,
            @NotNull Finding outcome,
            @Size(max = 2000) String reason,
            @Size(min = 1, max = 2000) String nobodyMeant) {
        Decided decided() {
            return new Decided(riskPointCode, outcome == Finding.CONFIRMED, reason);
        }
    }

    /** Proposals that a review rejects together, for the same reason. */
    public record RejectionRequest(
            @NotEmpty @Size(max = MOST_DECISIONS) Set<@NotBlank @Size(max = 60) String> riskPointCodes,
            @NotBlank @Size(max = 2000) String reason) {
        Stream<Decided> decided() {
            return riskPointCodes.stream().map(code -> new Decided(code, false, reason));
        }
    }

    /**
     * Members are named by their official codes. Without decisions where a table is to list them.
     *
     * @param rejected left out where each decision has its own reason
     */
    public record ReviewRequest(
            @NotNull LocalDate heldOn,
            @NotNull @Size(max = 100) Set<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}") String> members,
            @NotBlank @Size(max = 20_000) String minutes,
            @NotNull @Size(max = MOST_DECISIONS) List<@NotNull @Valid DecisionRequest> decisions,
            @Valid RejectionRequest rejected) {
        List<Decided> decided() {
            var together = rejected == null ? Stream.<Decided>empty() : rejected.decided();
            return Stream.concat(decisions.stream().map(DecisionRequest::decided), together)
                    .toList();
        }

        /** By risk point; of one named twice the decisions are refused anyway. */
        Map<String, String> nobodyMeant() {
            return decisions.stream()
                    .filter(decision -> decision.nobodyMeant() != null)
                    .collect(toMap(DecisionRequest::riskPointCode, DecisionRequest::nobodyMeant, (one, other) -> one));
        }
    }

    public record WithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("risk-point-reviews")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR})
    @Write("risk-point-review.record")
    @APIResponseSchema(
            value = RiskPointReviewView.class,
            responseCode = "201",
            responseDescription = "The review, on record for its members to sign")
    public Response record(@NotNull @Valid ReviewRequest request) {
        var recorder = callers.current();
        var review = recordReview.record(
                new RiskPointReview(
                        request.heldOn(), request.members(), request.minutes(), recorder, OffsetDateTime.now(clock)),
                request.decided(),
                request.nobodyMeant(),
                recorder);
        return Response.created(URI.create("risk-point-reviews/" + review.id()))
                .entity(seenReviews.view(review))
                .build();
    }

    /** Its recorder takes a review back that is not in force, as one that cannot come into force any more. */
    @POST
    @Path("risk-point-reviews/{id}/withdrawal")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR})
    @Write("risk-point-review.withdraw")
    @APIResponseSchema(
            value = RiskPointReviewView.class,
            responseCode = "200",
            responseDescription = "The review, withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request) {
        var review = withdrawReview.withdraw(id, request.reason(), callers.current());
        return Response.ok(seenReviews.view(review)).build();
    }

    @GET
    @Path("risk-point-reviews")
    public Page<RiskPointReviewView> list(@QueryParam("toSign") boolean toSign, @BeanParam Paging paging) {
        return seenReviews.page(callers.current(), toSign, paging);
    }

    @GET
    @Path("risk-point-reviews/{id}")
    public RiskPointReviewView one(@PathParam("id") UUID id) {
        return seenReviews.view(seenReviews.required(callers.current(), id));
    }

    /** What it decides once it is in force, and then what it decided, by a table too. */
    @GET
    @Path("risk-point-reviews/{id}/decisions")
    public Page<ReviewDecisionView> decisions(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return seenDecisions.page(callers.current(), id, paging);
    }
}
