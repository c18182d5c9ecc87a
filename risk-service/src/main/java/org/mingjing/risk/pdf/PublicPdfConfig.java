package org.mingjing.risk.pdf;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "risk.public-pdf")
interface PublicPdfConfig {
    /** How many files may be laid out at one time for the public; none of these places is one of the staff's. */
    @WithDefault("1")
    int atOnce();
}
