package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.outbox.Outbox;

/** Saves a warning together with the entry of what happened to it, and tells the others. */
@ApplicationScoped
class WarningHistory {
    private final Warnings warnings;
    private final WarningEntries entries;
    private final OfficeClock officeClock;
    private final Outbox outbox;
    private final Clock clock;

    WarningHistory(Warnings warnings, WarningEntries entries, OfficeClock officeClock, Outbox outbox, Clock clock) {
        this.warnings = warnings;
        this.entries = entries;
        this.officeClock = officeClock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param text what was said; null where the kind says it all */
    void add(Warning warning, WarningEntry.Kind kind, String text, String by) {
        officeClock.start(warning);
        warnings.persist(warning);
        // Whoever comes second must hear of it now, before anything is told of what they did.
        warnings.flush();
        entries.persist(new WarningEntry(warning, kind, text, by, OffsetDateTime.now(clock)));
        outbox.add(warning.changed());
    }
}
