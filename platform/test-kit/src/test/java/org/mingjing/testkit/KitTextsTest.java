package org.mingjing.testkit;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KitTextsTest {

    @Test
    void every_problem_of_the_kit_has_a_status_and_is_said_in_both_languages() {
        ProblemTexts.assertComplete(Path.of("../service-kit/src/main/java"));
    }
}
