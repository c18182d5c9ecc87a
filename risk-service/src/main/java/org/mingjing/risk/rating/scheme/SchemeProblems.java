package org.mingjing.risk.rating.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.problem.InputRefused;

/** Everything that is wrong with a scheme, so that its author need not find it one refusal at a time. */
final class SchemeProblems {
    private final List<InputRefused.Place> places = new ArrayList<>();

    /** @param code names a text that says what is wrong, filled by the values */
    void add(String field, String code, Object... values) {
        // Numbers as people wrote them: no grouping, no rounding by the language of the reader.
        places.add(new InputRefused.Place(
                field,
                code,
                Stream.of(values).map(String::valueOf).map(Object.class::cast).toList()));
    }

    boolean none(String field) {
        return places.stream().noneMatch(place -> place.field().equals(field));
    }

    List<String> codes() {
        return places.stream().map(InputRefused.Place::code).toList();
    }

    void refuse() {
        if (!places.isEmpty()) {
            throw new InputRefused("rating-scheme-refused", places);
        }
    }
}
