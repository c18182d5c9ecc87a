package org.mingjing.risk.interest;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;

/** What an official has declared so far. */
record Declared(List<Interest> interests) {
    /** That are not over: more relatives, companies and schools than anybody has, and each is told to others. */
    static final int MOST_STANDING = 200;

    /** @throws RuleBroken when another one says it already, or there are too many */
    void refuse(Interest another, LocalDate today) {
        if (interests.stream().anyMatch(another::repeats)) {
            throw new RuleBroken("interest-declared-already", another.objectCode());
        }
        if (interests.stream().filter(one -> !one.period().endedBefore(today)).count() >= MOST_STANDING) {
            throw new RuleBroken("interests-too-many", MOST_STANDING);
        }
    }
}
