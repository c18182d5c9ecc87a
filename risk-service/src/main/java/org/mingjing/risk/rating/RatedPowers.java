package org.mingjing.risk.rating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.risk.power.Level;

/** What came of rating many powers. Ratings are kept only until the page they belong to was looked after. */
class RatedPowers {
    private final Map<String, Rating> ratings = new LinkedHashMap<>();
    private final Map<Level, Long> levels = new EnumMap<>(Level.class);
    private final List<LevelChange> changed = new ArrayList<>();
    private final LeftOut leftOut;

    RatedPowers(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /** @param before null for the first rating */
    void add(Level before, Rating rating) {
        ratings.put(rating.powerCode(), rating);
        levels.merge(rating.level(), 1L, Long::sum);
        if (before != null && before != rating.level()) {
            changed.add(new LevelChange(rating.powerCode(), before, rating.level()));
        }
    }

    /** Adds the numbers of a page; its ratings, with their texts, may go. */
    void add(RatedPowers page) {
        page.levels.forEach((level, number) -> levels.merge(level, number, Long::sum));
        changed.addAll(page.changed);
        leftOut.add(page.leftOut);
    }

    Optional<Rating> rating(String powerCode) {
        return Optional.ofNullable(ratings.get(powerCode));
    }

    int number() {
        return levels.values().stream().mapToInt(Long::intValue).sum();
    }

    Map<Level, Long> levels() {
        return levels;
    }

    List<LevelChange> changed() {
        return changed;
    }

    LeftOut leftOut() {
        return leftOut;
    }
}
