package org.mingjing.risk.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "risk.disclosure.lines")
interface LinesConfig {
    /** How many lines of catalogues may be in memory for the public at one time. */
    @WithDefault("20000")
    int atOnce();

    /** How many bodies may wait for their turn; who comes then is asked to come again. */
    @WithDefault("8")
    int mostWaiting();

    @WithDefault("PT3S")
    Duration waitsFor();
}
