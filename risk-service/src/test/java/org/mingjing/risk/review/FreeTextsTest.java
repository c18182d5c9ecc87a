package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What in a text might be the code of an official. */
class FreeTextsTest {
    @Test
    void a_code_is_found_wherever_and_however_it_was_written() {
        assertThat(FreeTexts.codesIn("责成LEADER-1整改,见 eb-l-01")).containsExactly("EB-L-01", "LEADER-1");
        assertThat(FreeTexts.codesIn("约谈LI-和A--B。")).containsExactly("A--B", "LI", "LI-");
        assertThat(FreeTexts.codesIn("约谈工号10023")).containsExactly("10023");
    }

    @Test
    void days_and_amounts_are_no_codes() {
        assertThat(FreeTexts.codesIn("3月08日前整改,共 120 项")).isEmpty();
    }
}
