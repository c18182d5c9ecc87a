package org.mingjing.process.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "process.alert")
interface AlertConfig {

    /** How long a unit may take to explain a card. */
    @WithDefault("30")
    int feedbackWorkingDays();
}
