package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;

/** Calls the members of the group to a review, and one of them as its chair. */
@ApplicationScoped
class CallGroup {
    private final SeenReviews seenReviews;
    private final QuarterlyReviews reviews;
    private final ReviewRules rules;
    private final Officials officials;
    private final MembersInService membersInService;
    private final Outbox outbox;
    private final Clock clock;

    CallGroup(
            SeenReviews seenReviews,
            QuarterlyReviews reviews,
            ReviewRules rules,
            Officials officials,
            MembersInService membersInService,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.reviews = reviews;
        this.rules = rules;
        this.officials = officials;
        this.membersInService = membersInService;
        this.outbox = outbox;
        this.clock = clock;
    }

    QuarterlyReview call(String code, Set<String> members, String chair, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        refuseUnknown(members);
        membersInService.refuseOthers(members, LocalDate.now(clock));
        review.call(members, chair, rules.of(review));
        reviews.flush();
        outbox.add(ReviewEvents.called(review));
        return review;
    }

    private void refuseUnknown(Set<String> members) {
        var unknown = new TreeSet<>(members);
        officials
                .find("select code from Official where code in ?1", members)
                .project(String.class)
                .list()
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new RuleBroken("official-not-known", unknown.first());
        }
    }
}
