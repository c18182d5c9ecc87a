package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.Form.INTEGRITY_TALK;
import static org.mingjing.risk.warning.Form.ORDERED_CORRECTION;
import static org.mingjing.risk.warning.Form.ORGANISATIONAL_HANDLING;
import static org.mingjing.risk.warning.Form.PLEDGE;
import static org.mingjing.risk.warning.Form.RISK_NOTICE;
import static org.mingjing.risk.warning.Form.WARNING_EDUCATION;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.problem.RuleBroken;

/**
 * How severe a warning is, and with it what must and what may be done: the first has education or a risk notice, the
 * second talk and ordered correction both, the third organisational handling. What a milder tier has may be added.
 */
enum Tier {
    FIRST("一级预警", EnumSet.of(PLEDGE, WARNING_EDUCATION, RISK_NOTICE), EnumSet.noneOf(Form.class)),
    SECOND(
            "二级预警",
            EnumSet.complementOf(EnumSet.of(ORGANISATIONAL_HANDLING)),
            EnumSet.of(INTEGRITY_TALK, ORDERED_CORRECTION)),
    THIRD("三级预警", EnumSet.allOf(Form.class), EnumSet.of(ORGANISATIONAL_HANDLING));

    private static final Set<Form> ONE_OF_FIRST = EnumSet.of(WARNING_EDUCATION, RISK_NOTICE);

    private final String nameZh;
    private final Set<Form> allowed;
    private final Set<Form> required;

    Tier(String nameZh, Set<Form> allowed, Set<Form> required) {
        this.nameZh = nameZh;
        this.allowed = allowed;
        this.required = required;
    }

    /** @throws RuleBroken where there is no such tier */
    static Tier of(int number) {
        if (number < 1 || number > values().length) {
            throw new RuleBroken("warning-tier-unknown", number);
        }
        return values()[number - 1];
    }

    int number() {
        return ordinal() + 1;
    }

    String nameZh() {
        return nameZh;
    }

    /** The tier that follows when this one did not help; the third has none above it. */
    Tier next() {
        return this == FIRST ? SECOND : THIRD;
    }

    void admit(Set<Form> forms) {
        var foreign = new TreeSet<>(forms);
        foreign.removeAll(allowed);
        if (!foreign.isEmpty()) {
            throw new RuleBroken("warning-form-not-of-tier", number(), foreign);
        }
        var missing = new TreeSet<>(required);
        missing.removeAll(forms);
        if (this == FIRST && Collections.disjoint(forms, ONE_OF_FIRST)) {
            missing.addAll(ONE_OF_FIRST);
        }
        if (!missing.isEmpty()) {
            throw new RuleBroken("warning-form-missing", number(), missing);
        }
    }
}
