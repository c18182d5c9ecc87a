package org.mingjing.risk.riskpoint.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "risk.risk-point-reviews")
interface ReviewConfig {
    /** How soon its members and its recorder learn that a review they wait for cannot come into force any more. */
    @WithDefault("PT1H")
    Duration lookedAtEvery();
}
