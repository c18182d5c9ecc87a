package org.mingjing.kit.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void ids_are_uuids_of_version_7_that_sort_by_the_time_they_were_made() throws InterruptedException {
        var first = Ids.next();
        long millis = System.currentTimeMillis();
        while (System.currentTimeMillis() == millis) {
            Thread.onSpinWait();
        }
        var second = Ids.next();

        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(second.toString()).isGreaterThan(first.toString());
    }

    @Test
    void a_code_has_at_least_the_bits_asked_for_in_groups_of_four() {
        assertThat(RandomCodes.of(80)).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RandomCodes.of(128).replace("-", "")).hasSize(26);
        assertThat(Stream.generate(() -> RandomCodes.of(80)).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void a_code_that_could_be_guessed_is_not_made() {
        assertThatThrownBy(() -> RandomCodes.of(79)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_seed_gives_one_code_and_another_seed_another() {
        assertThat(RandomCodes.from("seed", 100)).isEqualTo(RandomCodes.from("seed", 100));
        assertThat(RandomCodes.from("seed", 100)).isNotEqualTo(RandomCodes.from("seee", 100));
    }

    @Test
    void how_a_code_is_typed_does_not_matter() {
        assertThat(RandomCodes.hash("abcd-0o1i")).isEqualTo(RandomCodes.hash(" ABCD 00LL "));
        assertThat(RandomCodes.hash("ABCD-0000")).isNotEqualTo(RandomCodes.hash("ABCD-0001"));
    }
}
