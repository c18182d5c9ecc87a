package org.mingjing.risk.interest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.MonthDay;
import java.time.Period;

@ConfigMapping(prefix = "risk.interest")
interface InterestConfig {
    /** The last day of a year on which its declaration is in time. */
    @WithDefault("--03-31")
    MonthDay dueDay();

    /** How long before that day whoever has not declared is reminded. */
    @WithDefault("P7D")
    Period remindedBefore();
}
