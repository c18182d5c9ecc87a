package org.mingjing.risk.rating.scheme;

import java.util.HashSet;
import java.util.List;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;

/** The rules of a scheme from the top; the first that holds fires. */
record RuleOrder(List<RuleLevel> rules) {

    RuleLevel firing(RatingInputs inputs) {
        // A loop and no stream: this runs for each of a hundred thousand powers.
        for (var rule : rules) {
            if (rule.rule().holds(inputs)) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule holds");
    }

    void check(SchemeProblems problems) {
        var named = new HashSet<RatingRule>();
        for (var rule : rules) {
            if (!named.add(rule.rule())) {
                problems.add("rules", "scheme-rule-twice", rule.rule());
            }
        }
        // The plan leaves no choice here: what was cancelled may not be used.
        if (rules.stream().noneMatch(rule -> rule.equals(new RuleLevel(RatingRule.USED_AFTER_CANCELLATION, Level.I)))) {
            problems.add("rules", "scheme-rule-missing", RatingRule.USED_AFTER_CANCELLATION, Level.I);
        }
        for (var scope : Scope.values()) {
            checkScope(scope, problems);
        }
    }

    private void checkScope(Scope scope, SchemeProblems problems) {
        var mine = rules.stream().filter(rule -> rule.rule().isFor(scope)).toList();
        var rest = RatingRule.restOf(scope);
        if (mine.isEmpty() || mine.get(mine.size() - 1).rule() != rest) {
            problems.add("rules", "scheme-rule-not-last", rest);
        }
        for (int i = 1; i < mine.size(); i++) {
            // A milder rule above a severer one would hide it: more risk could then give a milder level.
            if (mine.get(i).level().compareTo(mine.get(i - 1).level()) < 0) {
                problems.add(
                        "rules",
                        "scheme-rule-hidden",
                        mine.get(i).rule(),
                        mine.get(i - 1).rule());
            }
        }
    }
}
