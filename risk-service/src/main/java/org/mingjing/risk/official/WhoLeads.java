package org.mingjing.risk.official;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From which posts units and powers are led, and what is led from a post. */
@ApplicationScoped
class WhoLeads {
    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;

    WhoLeads(Posts posts, Holdings holdings, Duties duties) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
    }

    /** A unit by its head, its deputies and whoever oversees it; a power by the post that is charged with leading it. */
    LeadingPosts of(Led led) {
        return switch (led.kind()) {
            case UNIT ->
                leading(
                        posts.of(List.of(led.code())).stream()
                                .filter(Post::leads)
                                .map(Post::code)
                                .collect(toSet()),
                        duties.oversight(List.of(led.code())));
            case POWER -> leading(Set.of(), duties.leading(List.of(led.code())));
        };
    }

    private LeadingPosts leading(Set<String> always, List<Duty> given) {
        var all = Stream.concat(always.stream(), given.stream().map(Duty::postCode))
                .collect(toSet());
        return new LeadingPosts(always, given, holdings.of(all));
    }

    /** All that is, was or will be led from these posts. */
    Set<Led> ledFrom(Collection<Post> from) {
        var own = from.stream().filter(Post::leads).map(post -> Led.unit(post.unitCode()));
        var given = duties.of(from.stream().map(Post::code).toList()).stream()
                .flatMap(duty -> duty.kind().leads(duty.subjectCode()).stream());
        return Stream.concat(own, given).collect(toSet());
    }
}
