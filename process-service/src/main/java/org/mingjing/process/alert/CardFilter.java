package org.mingjing.process.alert;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.mingjing.kit.problem.RuleBroken;

/** What a list of cards is narrowed to, as a {@code @BeanParam}; everything is optional. */
public class CardFilter {
    @QueryParam("unit")
    String unit;

    @QueryParam("case")
    String caseNumber;

    @QueryParam("grade")
    String grade;

    @QueryParam("state")
    String state;

    String unit() {
        return orEmpty(unit);
    }

    String caseNumber() {
        return orEmpty(caseNumber);
    }

    String grade() {
        return known(orEmpty(grade), Grade.values());
    }

    String state() {
        return known(orEmpty(state), CardState.values());
    }

    @Override
    public String toString() {
        return "unit=%s,case=%s,grade=%s,state=%s".formatted(unit, caseNumber, grade, state);
    }

    private static String known(String name, Enum<?>[] values) {
        if (!name.isEmpty()
                && Arrays.stream(values).noneMatch(value -> value.name().equals(name))) {
            throw new RuleBroken("card-filter-unknown", name);
        }
        return name;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
