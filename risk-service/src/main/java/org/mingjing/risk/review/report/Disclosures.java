package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.risk.review.QuarterlyReview;

/** What everybody may read of reports today, by policy and by what their publisher withheld. */
@ApplicationScoped
class Disclosures {
    private final SectionPolicy.Known policies;
    private final WithheldItem.Said withheldItems;
    private final Clock clock;

    Disclosures(SectionPolicy.Known policies, WithheldItem.Said withheldItems, Clock clock) {
        this.policies = policies;
        this.withheldItems = withheldItems;
        this.clock = clock;
    }

    Disclosure today(QuarterlyReview review) {
        return new Disclosure(policies.withheldOn(LocalDate.now(clock)), withheldItems.numbers(review));
    }
}
