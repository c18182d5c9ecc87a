package org.mingjing.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.kit.problem.RuleBroken;

class PositionTest {
    private static final String FILTER = "unit=EB";

    @Test
    void a_cursor_gives_back_the_values_it_was_made_of() {
        var id = UUID.randomUUID();
        var time = OffsetDateTime.parse("2026-11-20T10:00:00+08:00");
        var position = after(Cursor.of(List.of("EB-L-02", id.toString(), "2026-11-20", time.toString(), "-7"), FILTER));

        assertThat(position.text(0)).contains("EB-L-02");
        assertThat(position.uuid(1)).contains(id);
        assertThat(position.date(2)).contains(LocalDate.of(2026, 11, 20));
        assertThat(position.time(3)).contains(time);
        assertThat(position.number(4)).contains(-7L);
        assertThat(position.smallNumber(4)).contains(-7);
    }

    @Test
    void at_the_beginning_every_value_is_empty() {
        var position = after(null);

        assertThat(position.text(0)).isEmpty();
        assertThat(position.uuid(3)).isEmpty();
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                Arguments.of("no UUID", (Function<Position, ?>) position -> position.uuid(0), "' or 1=1"),
                Arguments.of("no date", (Function<Position, ?>) position -> position.date(0), "2026-02-30"),
                Arguments.of("no time", (Function<Position, ?>) position -> position.time(0), "2026-11-20"),
                Arguments.of("no number", (Function<Position, ?>) position -> position.number(0), "1e9"),
                Arguments.of("too large", (Function<Position, ?>) position -> position.smallNumber(0), "3000000000"),
                Arguments.of("NUL", (Function<Position, ?>) position -> position.text(0), "a\u0000b"),
                Arguments.of("an override", (Function<Position, ?>) position -> position.text(0), "a\u202eb"),
                Arguments.of("a value too few", (Function<Position, ?>) position -> position.text(1), "EB-L-02"));
    }

    /** The checksum is no secret, so anybody can make a cursor whose values are theirs. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void a_value_that_cannot_be_read_is_the_callers_mistake(String what, Function<Position, ?> read, String value) {
        var position = after(Cursor.of(List.of(value), FILTER));

        assertThatThrownBy(() -> read.apply(position))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("cursor-invalid");
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        assertThatThrownBy(() -> after(Cursor.of(List.of("a"), "unit=EB-XZSP")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("cursor-invalid");
    }

    private static Position after(String cursor) {
        var paging = new Paging();
        paging.after = cursor;
        return paging.after(FILTER);
    }
}
