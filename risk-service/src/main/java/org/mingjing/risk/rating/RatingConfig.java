package org.mingjing.risk.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "risk.rating")
interface RatingConfig {
    /** How many powers are asked about in one transaction because their rating is a year old. */
    @WithDefault("200")
    int yearlyPortion();
}
