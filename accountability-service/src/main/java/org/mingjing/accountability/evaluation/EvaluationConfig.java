package org.mingjing.accountability.evaluation;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

@ConfigMapping(prefix = "accountability.evaluation")
interface EvaluationConfig {
    /** How often we look whether the ballot box may be opened. */
    Duration boxOpenedEvery();

    /** So many answers are taken out of the box at least, and one fewer stay in it; 1 counts each by itself. */
    @Min(1)
    int leastAnswers();
}
