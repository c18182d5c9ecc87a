package org.mingjing.risk.catalogue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class CatalogueYearTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Test
    void is_this_year_and_from_october_on_also_the_next() {
        taken(2026, SEPTEMBER, null);
        refused("catalogue-year", 2027, SEPTEMBER, null);
        taken(2026, OCTOBER, null);
        taken(2027, OCTOBER, null);
        refused("catalogue-year", 2025, OCTOBER, null);
        refused("catalogue-year", 2028, OCTOBER, null);
        refused("catalogue-year", 2062, SEPTEMBER, null);
    }

    @Test
    void is_not_before_that_of_what_the_unit_goes_by() {
        taken(2026, OCTOBER, 2025);
        taken(2026, OCTOBER, 2026);
        refused("catalogue-year-passed", 2026, OCTOBER, 2027);
    }

    /** As it could once be published. */
    @Test
    void is_free_of_a_year_that_may_not_be_yet() {
        taken(2026, SEPTEMBER, 2062);
        taken(2026, OCTOBER, 2062);
        taken(2027, OCTOBER, 2062);
        refused("catalogue-year", 2062, OCTOBER, 2062);
    }

    private static void taken(int year, LocalDate today, Integer published) {
        assertThatCode(() -> new CatalogueYear(year).refuseUnlessDue(today, Optional.ofNullable(published)))
                .doesNotThrowAnyException();
    }

    private static void refused(String code, int year, LocalDate today, Integer published) {
        assertThatThrownBy(() -> new CatalogueYear(year).refuseUnlessDue(today, Optional.ofNullable(published)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(code);
    }
}
