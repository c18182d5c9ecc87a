package org.mingjing.risk.integrityfile.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

@ConfigMapping(prefix = "risk.integrity-file")
interface ReadingConfig {
    /** For how long one approval lets a file be read at most. */
    @WithDefault("P90D")
    Period longestApproval();
}
