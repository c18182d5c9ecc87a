package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjing.risk.unit.TreeOfDay;

/** The lines from one official upwards: from the posts they hold and, where nobody recorded one, from their unit. */
@ApplicationScoped
class LeadershipLines {
    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final OfficialRecords officialRecords;
    private final TreeOfDay trees;

    LeadershipLines(Posts posts, Holdings holdings, Duties duties, OfficialRecords officialRecords, TreeOfDay trees) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.officialRecords = officialRecords;
        this.trees = trees;
    }

    List<Establishment.Line> of(String officialCode, LocalDate day) {
        return of(officialCode, null, day);
    }

    /** @param alsoOf a unit of which they are too, whatever is recorded; or null */
    List<Establishment.Line> of(String officialCode, String alsoOf, LocalDate day) {
        var parents = trees.parentsOn(day);
        var own = postsOf(officialCode, day);
        var withoutPost = withoutPost(officialCode, alsoOf, own, day);
        var units = upwards(
                Stream.concat(own.stream().map(Post::unitCode), withoutPost.stream())
                        .toList(),
                parents);
        var oversight = duties.oversight(units);
        var inCharge = posts.named(oversight.stream().map(Duty::postCode).collect(toSet()));
        var known = Stream.of(own, posts.of(units), inCharge)
                .flatMap(List::stream)
                .collect(toMap(Post::code, post -> post, (one, same) -> one));
        return new Establishment(day, parents, known.values(), holdings.of(known.keySet()), oversight)
                .linesOf(officialCode, withoutPost);
    }

    List<Post> postsOf(String officialCode, LocalDate day) {
        var held = holdings.by(officialCode).stream()
                .filter(holding -> holding.holdsOn(day))
                .map(Holding::postCode)
                .toList();
        return posts.named(held).stream().filter(post -> post.holdsOn(day)).toList();
    }

    /** The units of which somebody is in a post that nobody recorded. Who is in service is in some unit. */
    private Set<String> withoutPost(String officialCode, String alsoOf, List<Post> own, LocalDate day) {
        var units = new TreeSet<String>();
        if (own.isEmpty()) {
            officialRecords.history(officialCode).on(day).ifPresent(serving -> units.add(serving.unitCode()));
        }
        if (alsoOf != null && own.stream().noneMatch(post -> post.unitCode().equals(alsoOf))) {
            units.add(alsoOf);
        }
        return units;
    }

    /** These units and all above them; it ends even on a tree that closed into a ring. */
    private static Set<String> upwards(List<String> units, Map<String, String> parents) {
        var passed = new HashSet<String>();
        for (var start : units) {
            for (var unit = start; unit != null && passed.add(unit); ) {
                unit = parents.get(unit);
            }
        }
        return passed;
    }
}
