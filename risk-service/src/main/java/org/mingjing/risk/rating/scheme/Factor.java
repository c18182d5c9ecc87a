package org.mingjing.risk.rating.scheme;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number that becomes a grade and weighs in the score.
 *
 * @param floors the smallest values of the grades 2, 3, 4 and 5; anything below the first is grade 1
 */
public record Factor(@NotNull BigDecimal weight, @NotNull List<@NotNull Integer> floors) {
    static final int HIGHEST_GRADE = 5;

    public Factor {
        floors = floors == null ? null : List.copyOf(floors);
    }

    int grade(int value) {
        int grade = 1;
        for (int floor : floors) {
            if (value >= floor) {
                grade++;
            }
        }
        return grade;
    }

    void check(String field, SchemeProblems problems) {
        if (floors.size() != HIGHEST_GRADE - 1) {
            problems.add(field + ".floors", "scheme-floors-number", HIGHEST_GRADE - 1, floors.size());
            return;
        }
        for (int i = 0; i < floors.size(); i++) {
            int before = i == 0 ? 0 : floors.get(i - 1);
            if (floors.get(i) <= before) {
                problems.add(field + ".floors", "scheme-floors-not-rising", floors.get(i), before);
            }
        }
    }
}
