package org.mingjing.risk.riskpoint.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.mingjing.kit.problem.ProblemCatalogue;

/**
 * Why something that a review decided could not be so today.
 *
 * @param place the code of the risk point or, of a list, its row and column; left out where the whole is meant
 * @param problem as who would sign is refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Obstacle(String place, String problem, String reasonZh, String reasonEn) {
    static Obstacle of(String place, String problem, Object... arguments) {
        var texts = ProblemCatalogue.get();
        return new Obstacle(
                place,
                "/problems/" + problem,
                texts.detail(problem, Locale.SIMPLIFIED_CHINESE, arguments),
                texts.detail(problem, Locale.ENGLISH, arguments));
    }
}
