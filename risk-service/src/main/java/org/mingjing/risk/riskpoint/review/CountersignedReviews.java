package org.mingjing.risk.riskpoint.review;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was said so far on the records of reviews, of however many of them in two statements. */
@ApplicationScoped
class CountersignedReviews {
    private final ReviewSignature.Given signatures;
    private final ReviewWithdrawal.Made withdrawals;

    CountersignedReviews(ReviewSignature.Given signatures, ReviewWithdrawal.Made withdrawals) {
        this.signatures = signatures;
        this.withdrawals = withdrawals;
    }

    Countersigned of(RiskPointReview review) {
        return of(List.of(review)).get(review.id());
    }

    /** Each by the id of its review. */
    Map<UUID, Countersigned> of(Collection<RiskPointReview> reviews) {
        var ids = reviews.stream().map(RiskPointReview::id).toList();
        var given = signatures.of(ids);
        var withdrawn = withdrawals.of(ids);
        return reviews.stream()
                .collect(toMap(
                        RiskPointReview::id,
                        review -> new Countersigned(
                                review, given.getOrDefault(review.id(), List.of()), withdrawn.get(review.id()))));
    }
}
