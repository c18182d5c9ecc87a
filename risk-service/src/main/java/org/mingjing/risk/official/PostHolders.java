package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Who holds which post on a day. */
@ApplicationScoped
public class PostHolders {
    private final Holdings holdings;

    PostHolders(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Whether an official holds a post on a day; false also for a code that is none of a post. */
    public boolean holds(String officialCode, String postCode, LocalDate day) {
        return holdings.of(postCode).stream()
                .anyMatch(holding -> holding.officialCode().equals(officialCode) && holding.holdsOn(day));
    }
}
