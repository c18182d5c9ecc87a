package org.mingjing.risk.catalogue.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "risk.catalogue")
interface CatalogueConfig {
    /** How long a catalogue under review may go on with a line that is no longer so; no gate decides on it anyway. */
    @WithDefault("10M")
    Duration lookAgainEvery();

    /** How long it may take until somebody hears that a catalogue in force no longer says what is so. */
    @WithDefault("1H")
    Duration lookAtPublishedEvery();
}
