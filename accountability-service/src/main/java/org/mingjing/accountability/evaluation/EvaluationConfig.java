package org.mingjing.accountability.evaluation;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

@ConfigMapping(prefix = "accountability.evaluation")
interface EvaluationConfig {
    /** How often we look whether the ballot box may be opened. */
    Duration boxOpenedEvery();

    /** The box stays closed while it holds fewer answers, but not longer than the day. */
    @Min(1)
    int leastAnswers();
}
