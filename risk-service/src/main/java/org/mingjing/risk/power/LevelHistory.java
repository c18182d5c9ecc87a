package org.mingjing.risk.power;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;

/** Whoever rates powers says which level each had when; a power that had none then is left out. */
public interface LevelHistory {
    /**
     * In HQL: that a power had the level {@code :level} before {@code :ratedBefore}.
     *
     * @param powerCode the expression for its code
     */
    String hadLevel(String powerCode);

    Map<String, Level> levels(Collection<String> powerCodes, OffsetDateTime before);
}
