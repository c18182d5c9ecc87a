package org.mingjing.risk.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "risk.disclosure.lines")
interface LinesConfig {
    /** How many lines of catalogues may be in memory for the public at one time. */
    @WithDefault("20000")
    int atOnce();
}
