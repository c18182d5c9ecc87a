package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.risk.unit.UnitUse;

/**
 * A unit whose posts or officials are on record stays in the books; it may end when its posts have and its officials
 * belong elsewhere or have left, for else their papers would be in nobody's hands.
 */
@ApplicationScoped
class UnitsWithPosts implements UnitUse {
    private final Posts posts;
    private final Officials officials;
    private final OfficialRecords records;
    private final Clock clock;

    UnitsWithPosts(Posts posts, Officials officials, OfficialRecords records, Clock clock) {
        this.posts = posts;
        this.officials = officials;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return Stream.concat(posts.of(unitCodes).stream().map(Post::unitCode), records.unitsNamed(unitCodes).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        var today = LocalDate.now(clock);
        var withPosts = posts.of(unitCodes).stream()
                .filter(post -> post.inForce() && !post.period().endedBefore(today))
                .map(Post::unitCode);
        var withOfficials = Stream.concat(
                officials.unitsServed(unitCodes).stream(), records.unitsAwaiting(unitCodes, today).stream());
        return Stream.concat(withPosts, withOfficials).distinct().toList();
    }
}
