package org.mingjing.process.log.append;

import java.util.Objects;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.tile.Bundle;

/**
 * What shall be logged.
 *
 * @param producer who has it logged, 1 to 100 characters
 * @param producerKey what the producer calls it, 1 to 200 characters: the same key is the same entry, today and ever
 * @param body public for ever: 1 to 65,535 bytes
 * @throws RuleBroken {@code log-entry-too-long} for a longer body
 */
public record NewEntry(String producer, String producerKey, byte[] body) {
    public NewEntry {
        Objects.requireNonNull(producer);
        Objects.requireNonNull(producerKey);
        if (body.length == 0) {
            throw new IllegalArgumentException("an entry has at least one byte");
        }
        if (body.length > Bundle.LONGEST_ENTRY) {
            throw new RuleBroken("log-entry-too-long", body.length, Bundle.LONGEST_ENTRY);
        }
    }
}
