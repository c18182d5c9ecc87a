package org.mingjing.kit.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.text.PlainText;

/**
 * Where a page starts: behind the keyset values of the last row of the page before, or at the very beginning, where every
 * value is empty. A cursor comes from outside, so a value that is missing or not of its type is the caller's mistake.
 */
public final class Position {
    private final List<String> values;

    private Position(List<String> values) {
        this.values = values;
    }

    static Position beginning() {
        return new Position(null);
    }

    static Position behind(List<String> values) {
        return new Position(values);
    }

    /**
     * @param index of the value in the order of the query, from 0
     * @throws RuleBroken {@code cursor-invalid}, 400
     */
    public Optional<String> text(int index) {
        return value(index, Function.identity());
    }

    /** See {@link #text}. */
    public Optional<UUID> uuid(int index) {
        return value(index, UUID::fromString);
    }

    /** See {@link #text}. */
    public Optional<LocalDate> date(int index) {
        return value(index, LocalDate::parse);
    }

    /** See {@link #text}. */
    public Optional<OffsetDateTime> time(int index) {
        return value(index, OffsetDateTime::parse);
    }

    /** See {@link #text}. */
    public Optional<Long> number(int index) {
        return value(index, Long::valueOf);
    }

    /** See {@link #text}. A number that no {@code int} can be is none that we gave. */
    public Optional<Integer> smallNumber(int index) {
        return value(index, Integer::valueOf);
    }

    private <T> Optional<T> value(int index, Function<String, T> type) {
        if (values == null) {
            return Optional.empty();
        }
        if (index >= values.size() || PlainText.flawOfLine(values.get(index)).isPresent()) {
            throw new RuleBroken("cursor-invalid");
        }
        try {
            return Optional.of(type.apply(values.get(index)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RuleBroken("cursor-invalid");
        }
    }
}
