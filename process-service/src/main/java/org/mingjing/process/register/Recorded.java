package org.mingjing.process.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Something was written into the register; whoever hears of it does so in the transaction that writes it.
 *
 * @param on the day it counts from, earlier than it was written only for what another system reports; null for the day it was written
 */
public record Recorded(RegisterEntry entry, LocalDate on) {

    /** When it is said to have been done: of another day than it was written on, the beginning. */
    public OffsetDateTime claimedAt() {
        var written = entry.recordedAt();
        return on == null || on.equals(written.toLocalDate())
                ? written
                : on.atStartOfDay().atOffset(written.getOffset());
    }
}
