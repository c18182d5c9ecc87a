package org.mingjing.risk.measure.minimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Level;

class MinimumSetTest {
    private static final MinimumSet SPLIT_AND_ONE_MORE = new MinimumSet(Level.I, Set.of(MeasureKind.SPLIT), 2);

    @Test
    void a_named_kind_that_is_not_there_is_missing_however_many_others_are() {
        var others = Set.of(MeasureKind.RULE, MeasureKind.REFINE, MeasureKind.TECHNOLOGY);

        assertThat(SPLIT_AND_ONE_MORE.missing(others)).containsExactly(MeasureKind.SPLIT);
        assertThat(SPLIT_AND_ONE_MORE.missingKinds(others)).isEqualTo(1);
    }

    @Test
    void the_named_kind_alone_is_not_enough_where_more_are_demanded() {
        assertThat(SPLIT_AND_ONE_MORE.missing(Set.of(MeasureKind.SPLIT))).isEmpty();
        assertThat(SPLIT_AND_ONE_MORE.missingKinds(Set.of(MeasureKind.SPLIT))).isEqualTo(1);
        assertThat(SPLIT_AND_ONE_MORE.missingKinds(Set.of())).isEqualTo(2);
        assertThat(SPLIT_AND_ONE_MORE.missingKinds(Set.of(MeasureKind.SPLIT, MeasureKind.RULE)))
                .isZero();
    }

    @Test
    void more_than_is_demanded_is_never_less_than_nothing_missing() {
        assertThat(new MinimumSet(Level.III, Set.of(), 0).missingKinds(Set.of(MeasureKind.RULE)))
                .isZero();
    }

    @Test
    void a_set_cannot_ask_for_fewer_kinds_than_it_names_or_for_more_than_there_are() {
        assertThat(new MinimumSet(Level.I, Set.of(MeasureKind.SPLIT), 0).isPossible())
                .isFalse();
        assertThat(new MinimumSet(Level.I, Set.of(), 5).isPossible()).isFalse();
        assertThat(new MinimumSet(Level.I, Set.of(), 4).isPossible()).isTrue();
    }

    @Test
    void a_graver_level_demands_the_kinds_and_the_number_of_a_milder_one() {
        assertThat(SPLIT_AND_ONE_MORE.demandsNoLessThan(new MinimumSet(Level.II, Set.of(), 2)))
                .isTrue();
        assertThat(SPLIT_AND_ONE_MORE.demandsNoLessThan(new MinimumSet(Level.II, Set.of(), 3)))
                .isFalse();
        assertThat(SPLIT_AND_ONE_MORE.demandsNoLessThan(new MinimumSet(Level.II, Set.of(MeasureKind.RULE), 1)))
                .isFalse();
    }
}
