package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether a code that somebody wrote down is that of one of us, and for which office that person stands. */
@ApplicationScoped
public class Staff {
    private final Officials officials;
    private final OfficialRecords officialRecords;
    private final Posts posts;
    private final Holdings holdings;

    Staff(Officials officials, OfficialRecords officialRecords, Posts posts, Holdings holdings) {
        this.officials = officials;
        this.officialRecords = officialRecords;
        this.posts = posts;
        this.holdings = holdings;
    }

    /** Of these codes the ones that are not those of officials who hold a post on the day. */
    public SortedSet<String> strangersOn(LocalDate day, Collection<String> codes) {
        var strangers = new TreeSet<>(codes);
        strangers.removeAll(postsOn(day, codes).keySet());
        return strangers;
    }

    /** Of these codes the ones under which nobody is in service on the day. */
    public SortedSet<String> notServingOn(LocalDate day, Collection<String> codes) {
        var serving = officialRecords.histories(codes);
        var missing = new TreeSet<>(codes);
        missing.removeIf(
                code -> serving.containsKey(code) && serving.get(code).on(day).isPresent());
        return missing;
    }

    /** Whether an official has this code, or a post that is there on the day. */
    public boolean isOfficialOrPost(String code, LocalDate day) {
        return officials.byCode(code).isPresent()
                || posts.byCode(code).filter(post -> post.holdsOn(day)).isPresent();
    }

    /** Of these codes the ones for which nobody answers on the day: no official in service, and no post that somebody holds. */
    public SortedSet<String> unansweredOn(LocalDate day, Collection<String> codes) {
        var unanswered = notServingOn(day, codes);
        var there = posts.named(unanswered).stream()
                .filter(post -> post.holdsOn(day))
                .map(Post::code)
                .toList();
        holdings.of(there).stream()
                .filter(holding -> holding.holdsOn(day))
                .map(Holding::postCode)
                .forEach(unanswered::remove);
        return unanswered;
    }

    /**
     * Of these codes those of officials in service on the day for whom nobody recorded a post.
     *
     * @return the unit they serve in, by official
     */
    public Map<String, String> withoutPostOn(LocalDate day, Collection<String> codes) {
        var unposted = new TreeSet<>(codes);
        unposted.removeAll(postsOn(day, codes).keySet());
        var units = new TreeMap<String, String>();
        officialRecords
                .histories(unposted)
                .forEach((code, history) -> history.on(day).ifPresent(serving -> units.put(code, serving.unitCode())));
        return units;
    }

    /**
     * What may stand for officials where people are not named: a post that each holds on the day, or the unit that keeps
     * the papers of one who holds none.
     *
     * @return by official; codes of others are left out
     */
    public Map<String, String> officesOf(Collection<String> codes, LocalDate day) {
        var held = postsOn(day, codes);
        return officials.named(codes).stream()
                .collect(toMap(Official::code, official -> held.getOrDefault(official.code(), official.unitCode())));
    }

    private Map<String, String> postsOn(LocalDate day, Collection<String> officialCodes) {
        return holdings.by(officialCodes).stream()
                .filter(holding -> holding.holdsOn(day))
                .collect(toMap(Holding::officialCode, Holding::postCode, (first, other) -> first));
    }
}
