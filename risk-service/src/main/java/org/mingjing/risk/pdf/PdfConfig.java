package org.mingjing.risk.pdf;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "risk.pdf")
public interface PdfConfig {
    /** How many files may be laid out at one time; who comes then is asked to come again. */
    @WithDefault("2")
    int atOnce();
}
