package org.mingjing.risk.rating.scheme;

/**
 * What a measure of some kind takes off the inputs of the score.
 *
 * @param probability grades that the probability of corruption falls
 * @param discretion steps that discretion narrows: wide, narrow, none
 */
public record ScoreEffect(int probability, int discretion) {
    private static final int STEPS_OF_DISCRETION = 2;

    void check(String field, SchemeProblems problems) {
        if (probability < 0 || probability >= Factor.HIGHEST_GRADE) {
            problems.add(field + ".probability", "scheme-effect-out-of-range", probability, Factor.HIGHEST_GRADE - 1);
        }
        if (discretion < 0 || discretion > STEPS_OF_DISCRETION) {
            problems.add(field + ".discretion", "scheme-effect-out-of-range", discretion, STEPS_OF_DISCRETION);
        }
    }
}
