package org.mingjing.process.alert;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.mingjing.kit.paging.Conditions;
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

    Conditions wanted() {
        return Conditions.none()
                .and("subject.unitCode = :unit", "unit", given(unit))
                .and("subject.caseCode = :case", "case", given(caseNumber))
                .and("grade = :grade", "grade", one(Grade.values(), given(grade)))
                .and("state = :state", "state", one(CardState.values(), given(state)));
    }

    @Override
    public String toString() {
        return "unit=%s,case=%s,grade=%s,state=%s".formatted(unit, caseNumber, grade, state);
    }

    /** Null where none is named. */
    private static <E extends Enum<E>> E one(E[] values, String named) {
        return named == null
                ? null
                : Arrays.stream(values)
                        .filter(value -> value.name().equals(named))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken("card-filter-unknown", named));
    }

    private static String given(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
