package org.mingjing.accountability;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.ProblemTexts;

class ProblemTextsTest {
    @Test
    void everyRefusalIsWordedInBothLanguages() {
        ProblemTexts.assertComplete(Path.of("src/main/java"));
    }
}
