package org.mingjing.risk.power;

import org.mingjing.events.risk.PowerRevisionLapsed;
import org.mingjing.events.risk.PowerRevisionScheduled;
import org.mingjing.events.risk.PowerRevisionWithdrawn;

/** What the others are told of a revision that waits for its day; once it takes effect it tells of itself. */
final class RevisionEvents {
    private RevisionEvents() {}

    static PowerRevisionScheduled scheduled(PowerRevision revision) {
        return new PowerRevisionScheduled(
                revision.powerCode(),
                unitOf(revision),
                revision.no(),
                revision.validFrom(),
                revision.provenance().documentNo(),
                revision.changed());
    }

    static PowerRevisionWithdrawn withdrawn(PowerRevision revision) {
        return new PowerRevisionWithdrawn(revision.powerCode(), unitOf(revision), revision.no(), revision.validFrom());
    }

    static PowerRevisionLapsed lapsed(PowerRevision revision) {
        return new PowerRevisionLapsed(revision.powerCode(), unitOf(revision), revision.no(), revision.validFrom());
    }

    private static String unitOf(PowerRevision revision) {
        return revision.content().profile().unitCode();
    }
}
