package org.mingjing.risk.disclosure.download;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "risk.disclosure.downloads")
interface DownloadConfig {
    /**
     * How far the files of all units may be behind. Every change changes them and each is kept for a day: where there are a
     * million records, {@code PT24H} keeps two of them and not dozens.
     */
    @WithDefault("PT1H")
    Duration ofAllEvery();
}
