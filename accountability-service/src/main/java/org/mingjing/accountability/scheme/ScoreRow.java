package org.mingjing.accountability.scheme;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingjing.accountability.complaint.ComplaintKind;

/** A row of the score table as it was imported: which fact deducts how many points in which part, and when. */
@Embeddable
public record ScoreRow(String fact, String part, String points, String condition) {
    static final String THREE_WARNINGS = "CARD_WARNING_X3";
    static final String EVALUATION = "EVALUATION";
    static final String SAME_AS_THE_TRIGGER = "same as the trigger";
    static final String SHARE = "share";

    // At most 100.00: the score has no more to lose.
    private static final Pattern DEDUCTION = Pattern.compile("-(?:100(?:\\.00?)?|\\d{1,2}(?:\\.\\d{1,2})?)");

    /** What is wrong with the row, seen against the parts; empty when it can be scored by. */
    Optional<Defect> defect(Set<String> parts) {
        var read = Condition.read(condition);
        if (!knownFact()) {
            return Defect.in("fact", "score-fact-unknown", fact);
        }
        if (read.isEmpty() || read.get().kind() != kindOf(fact)) {
            return Defect.in("condition", "score-condition-unknown", condition);
        }
        if (!parts.contains(part) && !(fact.equals(THREE_WARNINGS) && part.equals(SAME_AS_THE_TRIGGER))) {
            return Defect.in("part", "score-part-unknown", part);
        }
        if (read.get().alsoIn() != null && !parts.contains(read.get().alsoIn())) {
            return Defect.in("condition", "score-part-unknown", read.get().alsoIn());
        }
        boolean pointsFit = fact.equals(EVALUATION)
                ? points.equals(SHARE)
                : DEDUCTION.matcher(points).matches() && deducted().signum() > 0;
        return pointsFit ? Optional.empty() : Defect.in("points", "score-points-unfit", points);
    }

    /** Points taken, as a positive number. */
    BigDecimal deducted() {
        return new BigDecimal(points).negate().setScale(2);
    }

    /** The part named, and the one that the fact touches in addition. */
    List<String> partsTouched() {
        var touched = new ArrayList<String>(List.of(part));
        Condition.read(condition)
                .map(Condition::alsoIn)
                .filter(also -> !also.equals(part))
                .ifPresent(touched::add);
        return touched;
    }

    boolean about(String trigger) {
        return fact.equals("CARD_YELLOW:" + trigger) || fact.equals("CARD_RED:" + trigger);
    }

    private boolean knownFact() {
        var name = fact.substring(fact.indexOf(':') + 1);
        return switch (fact.substring(0, fact.length() - name.length())) {
            case "CARD_YELLOW:", "CARD_RED:" -> named(Trigger.values(), name);
            case "COMPLAINT:" -> named(ComplaintKind.values(), name);
            default -> fact.equals(THREE_WARNINGS) || fact.equals(EVALUATION);
        };
    }

    private static boolean named(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private static Condition.Kind kindOf(String fact) {
        return switch (fact) {
            case THREE_WARNINGS -> Condition.Kind.THREE_WARNINGS;
            case EVALUATION -> Condition.Kind.SHARE_OF_GOOD_RATINGS;
            default -> Condition.Kind.UPHELD;
        };
    }

    /** Where a row is wrong, and the code of the sentence that says so. */
    record Defect(String column, String code, String value) {
        private static Optional<Defect> in(String column, String code, String value) {
            return Optional.of(new Defect(column, code, value));
        }
    }
}
