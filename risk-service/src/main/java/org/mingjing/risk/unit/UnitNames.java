package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.problem.NotFound;

/** What units were called at a moment, as far as it was on record then: papers of that moment say it, whatever is recorded later. */
@ApplicationScoped
public class UnitNames {
    private final UnitRevisions revisions;
    private final Clock clock;

    UnitNames(UnitRevisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** In Chinese; of a unit of which nothing was on record by then, what was first. */
    public String at(OffsetDateTime moment, String code) {
        return UnitHistory.nameAt(moment, clock.getZone(), revisions.of(code)).orElseThrow(NotFound::new);
    }
}
