package org.mingjing.risk.questionnaire;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

@ConfigMapping(prefix = "risk.questionnaire")
interface QuestionnaireConfig {
    /** How often we look whether boxes may be opened. */
    Duration boxOpenedEvery();

    /** A box stays closed while it holds fewer sheets, unless its questionnaire is. */
    @Min(1)
    int leastSheets();

    /** After closing; longer than any request that spent its token just before may take to put its sheet into the box. */
    Duration countedAfter();
}
