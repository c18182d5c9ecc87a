package org.mingjing.risk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class PrintPageTest {
    private static final OffsetDateTime DATED = OffsetDateTime.parse("2026-03-01T10:00:00+08:00");

    @Test
    void who_finds_every_place_taken_is_asked_to_come_again() {
        assertThatThrownBy(() -> new PrintPage(() -> 0).print(page("<p>x</p>")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, busy -> assertThat(busy.code()).isEqualTo("printing-busy"));
    }

    @Test
    void a_place_is_free_again_after_a_page_and_after_one_that_could_not_be_laid_out() {
        var printPage = new PrintPage(() -> 1);

        assertThatThrownBy(() -> printPage.print(page("<p>"))).isNotInstanceOf(RuleBroken.class);
        assertThat(printPage.print(page("<p>x</p>"))).startsWith('%', 'P', 'D', 'F');
        assertThat(printPage.print(page("<p>x</p>"))).isNotEmpty();
    }

    private static Page page(String body) {
        return new Page("x", body, "x", DATED);
    }
}
