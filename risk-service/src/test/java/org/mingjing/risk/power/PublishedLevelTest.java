package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which rating of a power the others work with. */
class PublishedLevelTest {
    private static final PowerProfile PROFILE = new PowerProfile(
            "EB",
            PowerType.LICENSE,
            Scope.UNIT,
            "教师资格认定",
            "Teacher qualification",
            "《教师法》第十三条",
            LedBy.OTHER,
            Attention.LOW,
            false,
            Discretion.NONE,
            1,
            0,
            1,
            20,
            LimitUnit.WORKING_DAY,
            10,
            LimitUnit.WORKING_DAY);

    private final Power power = new Power("EB-L-01", PROFILE);

    @BeforeEach
    void publishedAtLevelTwo() {
        power.rate(Level.II);
        assertThat(power.publishedLevel()).isNull();
        power.publish("EB-2026-1");
        assertPublished(Level.II, 1, 1);
    }

    @Test
    void a_milder_level_by_inputs_waits_for_the_next_catalogue() {
        power.rate(Level.III);
        assertThat(power.level()).isEqualTo(Level.III);
        assertPublished(Level.II, 1, 1);

        power.publish("EB-2026-2");
        assertPublished(Level.III, 2, 2);
    }

    @Test
    void a_stricter_level_by_inputs_is_told_at_once() {
        power.rate(Level.I);
        assertPublished(Level.I, 2, 2);
    }

    @Test
    void a_new_rating_of_the_same_level_is_the_one_shown_but_nothing_new_to_the_others() {
        power.rate(Level.II);
        assertPublished(Level.II, 2, 1);
    }

    @Test
    void a_fall_that_a_person_accepted_is_told() {
        power.relevel(Level.III);
        assertPublished(Level.III, 2, 2);
    }

    @Test
    void a_rise_that_a_person_accepted_does_not_let_an_untold_fall_through() {
        power.rate(Level.I);
        power.rate(Level.III);

        power.relevel(Level.II);

        assertThat(power.level()).isEqualTo(Level.II);
        assertPublished(Level.I, 2, 2);
    }

    @Test
    void who_raises_to_the_published_level_and_ends_that_does_not_lower_it() {
        power.rate(Level.III);
        power.relevel(Level.II);
        assertPublished(Level.II, 3, 1);

        power.unset(Level.III);

        assertThat(power.level()).isEqualTo(Level.III);
        assertPublished(Level.II, 3, 1);
    }

    @Test
    void a_stricter_level_after_an_end_is_told_and_what_was_stale_stays_so() {
        power.relevel(Level.III);
        power.ratingInputsChanged();

        power.unset(Level.II);

        assertPublished(Level.II, 3, 3);
        assertThat(power.ratingState()).isEqualTo(RatingState.STALE);
    }

    private void assertPublished(Level level, int ratingNo, long revision) {
        assertThat(power.publishedLevel()).isEqualTo(level);
        assertThat(power.levels().publishedRatingNo()).isEqualTo(ratingNo);
        assertThat(power.revision()).isEqualTo(revision);
    }
}
