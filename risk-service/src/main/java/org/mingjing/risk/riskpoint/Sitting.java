package org.mingjing.risk.riskpoint;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which review decides on a risk point, and who sat in it.
 *
 * @param participants its members and who recorded it
 */
public record Sitting(UUID reviewId, LocalDate heldOn, Set<String> participants) {
    /** Nobody is known of who proposed without a name. */
    boolean tookPart(String official) {
        return official != null && participants.contains(official);
    }
}
