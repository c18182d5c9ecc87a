package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.kit.problem.RuleBroken;

/** The posts of one day, who holds them and whom they oversee, on that day's tree of units. */
final class Establishment {
    private final LocalDate day;
    private final Map<String, String> parents;
    private final Map<String, Post> posts;
    private final List<Holding> holdings;
    private final List<Duty> oversight;

    /** @param parents parent by unit; null for a unit at the top */
    Establishment(
            LocalDate day,
            Map<String, String> parents,
            Collection<Post> posts,
            Collection<Holding> holdings,
            Collection<Duty> oversight) {
        this.day = day;
        this.parents = parents;
        this.posts = posts.stream().filter(post -> post.holdsOn(day)).collect(toMap(Post::code, Function.identity()));
        this.holdings = on(day, holdings);
        this.oversight = on(day, oversight);
    }

    enum Rank {
        HEAD,
        DEPUTY_IN_CHARGE
    }

    /** @param official null while the post is vacant; the post too where the unit has none */
    record Superior(String unitCode, Rank rank, String postCode, String official) {}

    /** @param postCode null where it begins at a unit of which nobody recorded a post of theirs */
    record Line(String postCode, String unitCode, List<Superior> superiors) {}

    /**
     * From each post the official holds upwards: the unit's head, the deputy in charge of it, and so on to the top.
     *
     * @param withoutPost units from which a line begins too, for they are of them in a post that nobody recorded
     */
    List<Line> linesOf(String official, Collection<String> withoutPost) {
        var fromPosts = holdings.stream()
                .filter(holding -> holding.officialCode().equals(official) && posts.containsKey(holding.postCode()))
                .map(holding -> posts.get(holding.postCode()))
                .map(post -> new Line(
                        post.code(),
                        post.unitCode(),
                        above(post.unitCode(), post.isHead(post.unitCode(), day), official)));
        var fromUnits = withoutPost.stream().map(unit -> new Line(null, unit, above(unit, false, official)));
        return Stream.concat(fromPosts, fromUnits).toList();
    }

    private List<Superior> above(String start, boolean heads, String official) {
        if (!parents.containsKey(start)) {
            // A line that ends because nobody knows how it goes on would look like one that ends at the top.
            throw new RuleBroken("unit-not-there", start, day);
        }
        var superiors = new ArrayList<Superior>();
        var passed = new HashSet<String>();
        for (var unit = start; unit != null && passed.add(unit); unit = parents.get(unit)) {
            var here = unit;
            if (!heads || !unit.equals(start)) {
                superiors.addAll(ranked(
                        unit,
                        Rank.HEAD,
                        posts.values().stream()
                                .filter(post -> post.isHead(here, day))
                                .map(Post::code)));
                if (posts.values().stream().noneMatch(post -> post.isHead(here, day))) {
                    superiors.add(new Superior(unit, Rank.HEAD, null, null));
                }
            }
            superiors.addAll(ranked(
                    unit,
                    Rank.DEPUTY_IN_CHARGE,
                    oversight.stream()
                            .filter(duty -> duty.subjectCode().equals(here) && posts.containsKey(duty.postCode()))
                            .map(Duty::postCode)));
        }
        superiors.removeIf(superior -> official.equals(superior.official()));
        return superiors;
    }

    private List<Superior> ranked(String unit, Rank rank, Stream<String> postCodes) {
        return postCodes.sorted().flatMap(post -> holders(unit, rank, post)).toList();
    }

    private Stream<Superior> holders(String unit, Rank rank, String postCode) {
        var held = holdings.stream()
                .filter(holding -> holding.postCode().equals(postCode))
                .map(holding -> new Superior(unit, rank, postCode, holding.officialCode()))
                .toList();
        return held.isEmpty() ? Stream.of(new Superior(unit, rank, postCode, null)) : held.stream();
    }

    private static <R extends DatedRecord> List<R> on(LocalDate day, Collection<R> records) {
        return records.stream().filter(dated -> dated.holdsOn(day)).toList();
    }
}
