package org.mingjing.kit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.PortionRepublisher.Portion;

class PortionTest {
    private record Told(String subject) implements DomainEvent {}

    @Test
    void another_follows_behind_the_last_of_as_many_as_were_asked_for() {
        var portion = portion(List.of(1, 2, 3), 3);

        assertThat(portion.events()).extracting(DomainEvent::subject).containsExactly("1", "2", "3");
        assertThat(portion.end()).isEqualTo("3");
    }

    @Test
    void fewer_than_were_asked_for_are_the_last() {
        assertThat(portion(List.of(1, 2), 3).end()).isNull();
        assertThat(portion(List.of(), 3).end()).isNull();
        assertThat(portion(List.of(), 3).events()).isEmpty();
    }

    @Test
    void one_that_has_nothing_to_tell_still_ends_a_portion() {
        var portion = Portion.of(List.of(1, 2), 2, number -> number, number -> Stream.empty());

        assertThat(portion.events()).isEmpty();
        assertThat(portion.end()).isEqualTo("2");
    }

    private static Portion portion(List<Integer> next, int most) {
        return Portion.of(next, most, number -> number, number -> Stream.of(new Told(String.valueOf(number))));
    }
}
