package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.risk.signal.StandingSignal;

/**
 * The tier that the rule finds, with everything it looked at; a person decides.
 *
 * @param passedOver what a warning found baseless was raised on
 */
record TierProposal(
        TierRule.Reason reason,
        List<StandingSignal> counted,
        List<StandingSignal> passedOver,
        AnsweredFacts answered,
        TierFigures figures,
        LocalDate since,
        LocalDate day) {

    Tier tier() {
        return reason.tier();
    }

    String textZh() {
        return "计入 %s 至 %s 的线索 %d 条:\n".formatted(since, day, counted.size())
                + lines(signal -> "· %s %s,程度 %d,%s%s"
                        .formatted(
                                signal.occurredOn(),
                                signal.source().nameZh(),
                                signal.weight(),
                                signal.fact(),
                                ofWarning("(已列入预警 %s)", signal)))
                + passedOver("不再计入 %d 条:所列预警 %s 经说明或者申诉不成立\n", "、")
                + "规则:"
                + switch (reason) {
                    case GRAVE -> "有程度达到 %d 的线索,属情节严重".formatted(figures.graveWeight());
                    case CONCENTRATED ->
                        "%d 日内达到 %d 条,属反映集中".formatted(figures.concentratedDays(), figures.concentratedSignals());
                    case SERIOUS -> "有程度达到 %d 的线索,属问题较重".formatted(figures.seriousWeight());
                    case MANY -> "达到 %d 条,属反映较多".formatted(figures.manySignals());
                    case LIGHT -> "有反映,问题较轻";
                }
                + "\n建议:%s".formatted(tier().nameZh());
    }

    String textEn() {
        return "%d signals of %s to %s count:\n".formatted(counted.size(), since, day)
                + lines(signal -> "- %s %s, weight %d, %s%s"
                        .formatted(
                                signal.occurredOn(),
                                signal.source().nameEn(),
                                signal.weight(),
                                signal.fact(),
                                ofWarning(" (in warning %s already)", signal)))
                + passedOver("%d more do not count: found baseless in %s\n", ", ")
                + "Rule: "
                + switch (reason) {
                    case GRAVE -> "a signal of weight %d or more is grave".formatted(figures.graveWeight());
                    case CONCENTRATED ->
                        "%d or more within %d days are concentrated"
                                .formatted(figures.concentratedSignals(), figures.concentratedDays());
                    case SERIOUS -> "a signal of weight %d or more is serious".formatted(figures.seriousWeight());
                    case MANY -> "%d or more are many".formatted(figures.manySignals());
                    case LIGHT -> "there is a comment, the problem is light";
                }
                + "\nProposed tier: %d".formatted(tier().number());
    }

    private String ofWarning(String text, StandingSignal signal) {
        return answered.isNew(signal) ? "" : text.formatted(answered.warningOn(signal));
    }

    private String passedOver(String text, String comma) {
        return passedOver.isEmpty()
                ? ""
                : text.formatted(passedOver.size(), String.join(comma, answered.warningsOn(passedOver)));
    }

    private String lines(Function<StandingSignal, String> line) {
        return counted.stream().map(line).map(text -> text + "\n").collect(Collectors.joining());
    }
}
