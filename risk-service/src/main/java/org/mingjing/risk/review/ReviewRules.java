package org.mingjing.risk.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
public class ReviewRules implements PanacheRepositoryBase<ReviewRule, String> {
    ReviewRule validOn(LocalDate day) {
        return find("validFrom <= ?1 and (validUntil is null or validUntil > ?1)", day)
                .firstResultOptional()
                .orElseThrow(() -> new RuleBroken("review-rule-missing", day));
    }

    public ReviewRule of(QuarterlyReview review) {
        return findById(review.meeting().rule());
    }

    List<ReviewRule> inOrder() {
        return list("order by validFrom");
    }
}
