package org.mingjing.kit.problem;

import java.util.List;

/** Input that was understood but cannot be taken, with every place that is wrong. Nothing was changed. */
public class InputRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Place> places;
    private final transient Object[] arguments;

    public InputRefused(String code, List<Place> places, Object... arguments) {
        super(code);
        this.code = code;
        this.places = List.copyOf(places);
        this.arguments = arguments;
    }

    /** One wrong place; {@code code} names a text of the problem catalogue. */
    public record Place(String field, String code, List<Object> arguments) {}

    /** Every wrong place, or the first of very many. */
    public List<Place> places() {
        return places;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    List<Problem.FieldError> errors(Problems problems) {
        return places.stream()
                .map(place -> new Problem.FieldError(
                        place.field(),
                        problems.text(place.code(), place.arguments().toArray())))
                .toList();
    }
}
