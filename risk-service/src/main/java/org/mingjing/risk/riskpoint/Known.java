package org.mingjing.risk.riskpoint;

import java.util.List;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.risk.procedure.StepKind;

/**
 * A known risk point as far as a proposal is held against it. What is null is not compared.
 *
 * @param stepName null where the step is the only one of its kind, or nobody said which it is
 * @param words of its description, taken apart once for all that are held against it
 * @param shown what who proposes is told of it
 */
record Known(String code, StepKind step, String stepName, String kind, Bigrams words, Place shown) {
    private static final double ALIKE = 0.6;
    /** Less than any words have in common that are compared at all. */
    private static final double SAME_STEP_AND_KIND = 0.01;

    static Known toStaff(RiskPoint point) {
        var profile = point.profile();
        return new Known(
                point.code(),
                profile.step(),
                profile.stepName(),
                point.isVouchedFor() ? profile.kind().name() : null,
                Bigrams.of(profile.descriptionZh()),
                new Place(
                        point.code(),
                        "risk-point-candidate",
                        List.of(profile.step(), profile.kind(), profile.descriptionZh(), point.status())));
    }

    /** What is withheld is neither told nor compared: an answer that depends on it would tell it. */
    static Known toAll(PublishedPoint point) {
        boolean whole = point.kind() != null && point.descriptionZh() != null;
        return new Known(
                point.code(),
                point.step(),
                point.stepName(),
                point.kind(),
                point.descriptionZh() == null ? null : Bigrams.of(point.descriptionZh()),
                whole
                        ? new Place(
                                point.code(),
                                "risk-point-published",
                                List.of(
                                        point.step(),
                                        RiskPointProfile.Kind.valueOf(point.kind()),
                                        point.descriptionZh()))
                        : new Place(point.code(), "risk-point-withheld", List.of()));
    }

    /** From 0, where nothing speaks for a repeat, to 1 for the same words; little where only step and kind are the same. */
    double likeness(RiskPointProfile proposed, Bigrams proposedWords) {
        double byWords = words == null ? 0 : proposedWords.likeness(words);
        if (byWords >= ALIKE) {
            return byWords;
        }
        boolean sameRisk =
                proposed.mayLieOn(step, stepName) && proposed.kind().name().equals(kind);
        return sameRisk ? SAME_STEP_AND_KIND : 0;
    }
}
