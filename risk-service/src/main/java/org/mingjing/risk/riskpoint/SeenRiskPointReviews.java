package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;

/** The reviews that one caller may read: all, whose work that is, and whoever else is named as a member those of theirs. */
@ApplicationScoped
class SeenRiskPointReviews {
    private static final Set<String> SEE_ALL =
            Set.of(Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR);

    private final RiskPointReviews reviews;
    private final ReviewFinding.OnRecord findings;
    private final ReviewList.Sent lists;
    private final ReviewSignature.Given signatures;
    private final RiskPointDecisions decisions;
    private final RiskPoints riskPoints;

    SeenRiskPointReviews(
            RiskPointReviews reviews,
            ReviewFinding.OnRecord findings,
            ReviewList.Sent lists,
            ReviewSignature.Given signatures,
            RiskPointDecisions decisions,
            RiskPoints riskPoints) {
        this.reviews = reviews;
        this.findings = findings;
        this.lists = lists;
        this.signatures = signatures;
        this.decisions = decisions;
        this.riskPoints = riskPoints;
    }

    RiskPointReview required(Caller caller, UUID id) {
        var review = reviews.findByIdOptional(id).orElseThrow(NotFound::new);
        if (!seesAll(caller) && !review.names(caller)) {
            throw new NotFound();
        }
        return review;
    }

    ReviewList list(Caller caller, UUID id) {
        return lists.of(required(caller, id)).orElseThrow(NotFound::new);
    }

    ReviewContent content(RiskPointReview review) {
        return new ReviewContent(review, findings.of(review), lists.of(review).orElse(null));
    }

    /** With what it decides, or will once it is in force, in words that also a member of another unit can read. */
    RiskPointReviewView view(RiskPointReview review) {
        var countersigned = signatures.of(review);
        var content = content(review);
        var decided = countersigned.isInForce()
                ? decisions.of(review.id()).stream()
                        .map(RiskPointReviewView.DecisionView::of)
                        .toList()
                : content.findings().stream()
                        .map(RiskPointReviewView.DecisionView::of)
                        .toList();
        var codes = decided.stream()
                .map(RiskPointReviewView.DecisionView::riskPointCode)
                .toList();
        var points = riskPoints.byCode(codes);
        return RiskPointReviewView.whole(
                countersigned,
                content,
                decided.stream()
                        .map(decision -> decision.on(points.get(decision.riskPointCode())))
                        .toList());
    }

    /** @param toSign only those that wait for the caller's own word */
    Page<RiskPointReviewView> page(Caller caller, boolean toSign, Paging paging) {
        var member = toSign || !seesAll(caller) ? caller.actor() : null;
        var filter = "risk-point-reviews " + member + " " + toSign;
        var page = reviews.page(paging.after(filter).uuid(0).orElse(null), member, toSign, paging.fetch());
        var given = signatures.of(page);
        return Page.of(
                page,
                paging,
                filter,
                review -> List.of(review.id().toString()),
                review -> RiskPointReviewView.listed(given.get(review.id())));
    }

    private static boolean seesAll(Caller caller) {
        return !Collections.disjoint(SEE_ALL, caller.roles());
    }
}
