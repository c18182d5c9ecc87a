package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who holds which post on a day. */
@ApplicationScoped
public class PostHolders {
    private final Holdings holdings;

    PostHolders(Holdings holdings) {
        this.holdings = holdings;
    }

    /** One of those who hold a post, and the unit of a post they hold. */
    public record Holder(String official, String unitCode) {}

    /**
     * Those whose yearly duties those of an official are, a page at a time and in the order of their codes.
     *
     * @param units of the posts; null for all units
     * @param except who is left out
     * @param after the code behind which the page starts
     */
    public List<Holder> page(
            LocalDate day, Collection<String> units, Collection<String> except, String after, int limit) {
        return holdings.holders(day, units, except, after, limit);
    }

    /** Whether an official holds a post on a day; false also for a code that is none of a post. */
    public boolean holds(String officialCode, String postCode, LocalDate day) {
        return holdings.of(postCode).stream()
                .anyMatch(holding -> holding.officialCode().equals(officialCode) && holding.holdsOn(day));
    }
}
