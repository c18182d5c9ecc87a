package org.mingjing.risk.riskpoint.review;

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
    private final ReviewContents contents;
    private final ReviewFile.Kept files;
    private final CountersignedReviews countersignedReviews;
    private final OutdatedReview.Noticed outdated;

    SeenRiskPointReviews(
            RiskPointReviews reviews,
            ReviewContents contents,
            ReviewFile.Kept files,
            CountersignedReviews countersignedReviews,
            OutdatedReview.Noticed outdated) {
        this.reviews = reviews;
        this.contents = contents;
        this.files = files;
        this.countersignedReviews = countersignedReviews;
        this.outdated = outdated;
    }

    RiskPointReview required(Caller caller, UUID id) {
        var review = reviews.findByIdOptional(id).orElseThrow(NotFound::new);
        if (!seesAll(caller) && !review.names(caller)) {
            throw new NotFound();
        }
        return review;
    }

    /** The same for whoever changes what is said of it: until the transaction ends nobody else does. */
    RiskPointReview held(Caller caller, UUID id) {
        reviews.hold(id);
        return required(caller, id);
    }

    ReviewFile file(Caller caller, UUID id) {
        return files.findByIdOptional(required(caller, id).id()).orElseThrow(NotFound::new);
    }

    RiskPointReviewView view(RiskPointReview review) {
        return RiskPointReviewView.whole(
                countersignedReviews.of(review),
                contents.of(review),
                outdated.findByIdOptional(review.id()).orElse(null));
    }

    /** @param toSign only those that wait for the caller's own word */
    Page<RiskPointReviewView> page(Caller caller, boolean toSign, Paging paging) {
        var member = toSign || !seesAll(caller) ? caller.actor() : null;
        var filter = "risk-point-reviews " + member + " " + toSign;
        var page = reviews.page(paging.after(filter).uuid(0).orElse(null), member, toSign, paging.fetch());
        var countersigned = countersignedReviews.of(page);
        var noticed = outdated.of(countersigned.keySet());
        return Page.of(
                page,
                paging,
                filter,
                review -> List.of(review.id().toString()),
                review -> RiskPointReviewView.listed(countersigned.get(review.id()), noticed.get(review.id())));
    }

    private static boolean seesAll(Caller caller) {
        return !Collections.disjoint(SEE_ALL, caller.roles());
    }
}
