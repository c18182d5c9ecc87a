package org.mingjing.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final int A_MILLION = 1_000_000;

    private final List<Long> lookedAt = new ArrayList<>();

    @Test
    void a_common_word_of_which_nothing_is_shown_is_not_looked_for_to_the_end() {
        var stretch = look(0, 51, A_MILLION, A_MILLION);

        assertThat(stretch.hits()).isEmpty();
        assertThat(stretch.isCutShort()).isTrue();
        assertThat(lookedAt).hasSizeLessThan(Stretch.MOST_CANDIDATES + 250);
        assertThat(stretch.reached()).isEqualTo(lookedAt.get(lookedAt.size() - 1));
    }

    @Test
    void the_next_stretch_begins_where_the_last_one_ended_until_all_is_found() {
        var found = new ArrayList<Long>();
        var stretch = look(-1, 3, 3_000, 700);
        found.addAll(stretch.hits());
        while (stretch.isCutShort()) {
            stretch = look(stretch.reached(), 3, 3_000, 700);
            found.addAll(stretch.hits());
        }

        assertThat(found).containsExactly(0L, 700L, 1400L, 2100L, 2800L);
        assertThat(lookedAt).doesNotHaveDuplicates();
    }

    @Test
    void a_full_page_has_as_many_as_were_wanted_and_is_not_cut_short() {
        var stretch = look(-1, 51, A_MILLION, 2);

        assertThat(stretch.hits()).hasSize(51);
        assertThat(stretch.isCutShort()).isFalse();
    }

    @Test
    void at_the_end_there_is_nothing_more_to_look_for() {
        assertThat(look(-1, 51, 60, 100).isCutShort()).isFalse();
        assertThat(look(-1, 51, 0, 1).isCutShort()).isFalse();
    }

    @Test
    void a_page_that_ends_early_goes_on_behind_what_was_looked_at_and_a_full_one_behind_its_last_hit() {
        var cutShort = look(-1, 51, A_MILLION, A_MILLION);
        var early = page(cutShort);
        var full = page(look(-1, 51, A_MILLION, 2));

        assertThat(early.items()).containsExactly("0");
        assertThat(Cursor.parse(early.next(), "all")).containsExactly("" + cutShort.reached());
        assertThat(full.items()).hasSize(50);
        assertThat(Cursor.parse(full.next(), "all")).containsExactly("98");
    }

    private static Page<String> page(Stretch<Long, Long> stretch) {
        return stretch.page(new Paging(), "all", no -> no, String::valueOf);
    }

    /** Among so many candidates, of which one in so many is a hit. */
    private Stretch<Long, Long> look(long after, int wanted, long candidates, int oneIn) {
        return Stretch.of(
                after,
                wanted,
                (number, limit) -> {
                    var next = LongStream.range(number + 1, Math.min(candidates, number + 1 + limit))
                            .boxed()
                            .toList();
                    lookedAt.addAll(next);
                    return next;
                },
                no -> no,
                numbers -> numbers.stream().filter(no -> no % oneIn == 0).toList());
    }
}
