package org.mingjing.journey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What every chapter is told with.
 *
 * @param bureau folder of the sample bureau's tables
 */
record Scene(Gateway gateway, Narrator narrator, Path bureau) {
    static final String RISK = "/api/risk/v1/";
    static final String PROCESS = "/api/process/v1/";
    static final String ACCOUNTABILITY = "/api/accountability/v1/";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The bureau's day, wherever this runs. */
    LocalDate today() {
        return LocalDate.now(ZONE);
    }

    CaseDesk cases() {
        return new CaseDesk(gateway);
    }
}
