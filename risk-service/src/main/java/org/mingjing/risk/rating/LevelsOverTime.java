package org.mingjing.risk.rating;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.LevelHistory;

/** Each rating gives a level from its moment on until the next one. */
@ApplicationScoped
class LevelsOverTime implements LevelHistory {
    private static final String LAST =
            " and x.no = (select max(y.no) from Rating y where y.powerCode = x.powerCode" + " and y.ratedAt < %s)";

    private final Ratings ratings;

    LevelsOverTime(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public String hadLevel(String powerCode) {
        return "exists (select 1 from Rating x where x.powerCode = " + powerCode + " and x.level = :level"
                + LAST.formatted(":ratedBefore") + ")";
    }

    @Override
    public Map<String, Level> levels(Collection<String> powerCodes, OffsetDateTime before) {
        return ratings.stream("from Rating x where x.powerCode in ?1" + LAST.formatted("?2"), powerCodes, before)
                .collect(toMap(Rating::powerCode, Rating::level));
    }
}
