package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.risk.unit.UnitUse;

/** A unit whose posts or officials are on record stays in the books; it may end when its posts have. */
@ApplicationScoped
class UnitsWithPosts implements UnitUse {
    private final Posts posts;
    private final Officials officials;
    private final Clock clock;

    UnitsWithPosts(Posts posts, Officials officials, Clock clock) {
        this.posts = posts;
        this.officials = officials;
        this.clock = clock;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return Stream.concat(
                        posts.of(unitCodes).stream().map(Post::unitCode),
                        officials.of(unitCodes).stream().map(Official::unitCode))
                .distinct()
                .toList();
    }

    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        var today = LocalDate.now(clock);
        return posts.of(unitCodes).stream()
                .filter(post -> post.inForce() && !post.period().endedBefore(today))
                .map(Post::unitCode)
                .distinct()
                .toList();
    }
}
