package org.mingjing.risk.integrityfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * When the file of somebody in service was last kept up.
 *
 * @param lastOn when something was last put in; absent when nothing ever was
 * @param remindedOn when official and unit were last reminded; absent when they never were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OldFile(String official, String unitCode, LocalDate lastOn, LocalDate remindedOn) {

    /** A file is kept up at least once a year. */
    boolean isOldOn(LocalDate today) {
        return lastOn == null || lastOn.isBefore(today.minusYears(1));
    }

    /** Whoever was reminded and did nothing is reminded again after a year. */
    boolean isToBeRemindedOfOn(LocalDate today) {
        return isOldOn(today) && (remindedOn == null || !remindedOn.isAfter(today.minusYears(1)));
    }
}
