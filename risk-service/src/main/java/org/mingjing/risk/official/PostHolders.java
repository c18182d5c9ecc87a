package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who holds which post on a day. */
@ApplicationScoped
public class PostHolders {
    private final Posts posts;
    private final Holdings holdings;

    PostHolders(Posts posts, Holdings holdings) {
        this.posts = posts;
        this.holdings = holdings;
    }

    /**
     * Everybody who holds one: whose yearly duties those of an official are.
     *
     * @param units of the posts; null for all units
     * @return unit of a post they hold, by official
     */
    public SortedMap<String, String> on(LocalDate day, Collection<String> units) {
        var there = units == null ? posts.listAll() : posts.of(units);
        var unitOf = there.stream().filter(post -> post.holdsOn(day)).collect(toMap(Post::code, Post::unitCode));
        var holders = new TreeMap<String, String>();
        holdings.of(unitOf.keySet()).stream()
                .filter(holding -> holding.holdsOn(day))
                .forEach(holding -> holders.putIfAbsent(holding.officialCode(), unitOf.get(holding.postCode())));
        return holders;
    }

    /** One of those who hold a post, and the unit of a post they hold. */
    public record Holder(String official, String unitCode) {}

    /**
     * The same a page at a time, in the order of their codes.
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
