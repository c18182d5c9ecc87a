package org.mingjing.kit.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What narrows a list: conditions in the query language that all have to hold, with their parameters. What nobody asked for
 * does not narrow it.
 *
 * <pre>{@code
 * var wanted = Conditions.none()
 *         .and("code > :after", "after", after)
 *         .and("status = :status", "status", status);
 * find(wanted.text() + " order by code", wanted.parameters())
 * }</pre>
 */
public final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    public static Conditions none() {
        return new Conditions();
    }

    /** A condition that needs no parameter, or none that {@link #given} does not give. */
    public Conditions and(String condition) {
        texts.add("(" + condition + ")");
        return this;
    }

    /** @param value of the one parameter that the condition names; null leaves the condition out */
    public Conditions and(String condition, String parameter, Object value) {
        return value == null ? this : and(condition).given(parameter, value);
    }

    public Conditions given(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Holds for every row where there is no condition. */
    public String text() {
        return texts.isEmpty() ? "1 = 1" : String.join(" and ", texts);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
