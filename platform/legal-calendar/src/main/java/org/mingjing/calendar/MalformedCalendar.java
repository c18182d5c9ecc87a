package org.mingjing.calendar;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A calendar file that cannot be read, with every line in error; at least one. */
public final class MalformedCalendar extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<LineError> errors;

    MalformedCalendar(List<LineError> errors) {
        super(errors.stream().map(LineError::toString).collect(joining("; ")));
        this.errors = List.copyOf(errors);
    }

    public List<LineError> errors() {
        return errors;
    }
}
