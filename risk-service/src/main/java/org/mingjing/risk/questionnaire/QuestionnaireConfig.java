package org.mingjing.risk.questionnaire;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

@ConfigMapping(prefix = "risk.questionnaire")
interface QuestionnaireConfig {
    /** How often we look whether boxes may be opened. */
    Duration boxOpenedEvery();

    /** So many sheets are counted at a time at least, and so many stay behind in the box until its questionnaire is closed. */
    @Min(Counts.LEAST)
    int leastSheets();

    /** After closing; longer than any request that spent its token just before may take to put its sheet into the box. */
    Duration countedAfter();
}
