package org.mingjing.process.log.intake;

import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.log.append.NewEntry;

/** An entry as another system brings it: any bytes but those that readers would take for the bureau's own. */
final class ClientEntry {

    private ClientEntry() {}

    /** @throws RuleBroken {@code log-entry-empty}, {@code log-entry-too-long}, {@code log-entry-reserved} */
    static NewEntry of(String producer, EntryKey key, byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new RuleBroken("log-entry-empty");
        }
        var entry = new NewEntry(producer, key.value(), bytes);
        if (OwnForm.isIn(bytes)) {
            throw new RuleBroken("log-entry-reserved");
        }
        return entry;
    }
}
