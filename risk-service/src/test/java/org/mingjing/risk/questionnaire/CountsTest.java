package org.mingjing.risk.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    @Test
    void a_distribution_whose_cells_are_five_or_more_is_told() {
        assertThat(new Counts(List.of(5, 9)).told()).containsExactly(5, 9);
        assertThat(new Counts(List.of(5, 5, 5, 5, 5)).toldBands()).isNull();
    }

    @Test
    void one_small_cell_withholds_the_whole_so_that_nobody_subtracts() {
        assertThat(new Counts(List.of(4, 90)).told()).isNull();
        assertThat(new Counts(List.of(0, 90)).told()).isNull();
    }

    @Test
    void of_a_scale_that_is_withheld_the_content_and_the_others_are_told_if_they_are_five_or_more() {
        assertThat(new Counts(List.of(3, 2, 4, 0, 1)).toldBands()).containsExactly(5, 5);
        assertThat(new Counts(List.of(3, 1, 4, 9, 9)).toldBands()).isNull();
        assertThat(new Counts(List.of(9, 9, 4, 0, 0)).toldBands()).isNull();
    }

    /**
     * Somebody who knows the rule and all that was told, and tries every distribution that would have been told the
     * same, never finds the one number of a cell that is smaller than five.
     */
    @ParameterizedTest
    @CsvSource({"2, 40", "3, 30", "4, 22", "5, 22"})
    void nothing_small_can_be_found_out_by_trying(int cells, int most) {
        for (int all = Counts.LEAST; all <= most; all++) {
            var alike = new HashMap<List<Object>, List<Set<Integer>>>();
            for (var distribution : distributions(all, cells)) {
                var counts = new Counts(distribution);
                if (counts.told() == null) {
                    var bands = cells == Question.SCALE_TOP ? counts.toldBands() : null;
                    collect(alike, Arrays.asList((Object) bands), distribution);
                }
            }
            for (Map.Entry<List<Object>, List<Set<Integer>>> told : alike.entrySet()) {
                assertThat(told.getValue())
                        .as("%d answers, told %s", all, told.getKey())
                        .allSatisfy(possible -> assertThat(possible.size() > 1
                                        || possible.iterator().next() >= Counts.LEAST)
                                .isTrue());
            }
        }
    }

    private static void collect(
            Map<List<Object>, List<Set<Integer>>> alike, List<Object> told, List<Integer> distribution) {
        var possible = alike.computeIfAbsent(told, key -> {
            var none = new ArrayList<Set<Integer>>();
            distribution.forEach(cell -> none.add(new HashSet<>()));
            return none;
        });
        for (int cell = 0; cell < distribution.size(); cell++) {
            possible.get(cell).add(distribution.get(cell));
        }
    }

    private static List<List<Integer>> distributions(int all, int cells) {
        if (cells == 1) {
            return List.of(List.of(all));
        }
        var found = new ArrayList<List<Integer>>();
        for (int first = 0; first <= all; first++) {
            for (var rest : distributions(all - first, cells - 1)) {
                var one = new ArrayList<Integer>();
                one.add(first);
                one.addAll(rest);
                found.add(one);
            }
        }
        return found;
    }
}
