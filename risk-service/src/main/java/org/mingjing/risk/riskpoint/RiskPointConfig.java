package org.mingjing.risk.riskpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

@ConfigMapping(prefix = "risk.risk-points")
interface RiskPointConfig {
    /** How many proposals of the public may wait for a review on one power: more than that nobody reads. */
    @WithDefault("100")
    int mostUndecidedOfThePublic();

    /**
     * For how long a proposal that nobody decided on counts among these: a few strangers must not keep everybody else from
     * proposing for as long as no review sits. Reviewers are shown it all the same.
     */
    @WithDefault("P28D")
    Period undecidedCounts();
}
