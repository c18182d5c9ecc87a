package org.mingjing.risk;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.ProblemTexts;

class ProblemTextsTest {
    @Test
    void every_refusal_has_a_status_and_a_text_in_both_languages() {
        ProblemTexts.assertComplete(Path.of("src/main/java"));
    }
}
