package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** Who did what about an override, step by step. */
final class OverrideTrail {
    private OverrideTrail() {}

    /** Who asks for another level, why and when. */
    @Embeddable
    record Asked(
            @Column(name = "reason") String reason,
            @Column(name = "proposed_by") String by,
            @Column(name = "proposed_at") OffsetDateTime at) {}

    /** The second person. */
    @Embeddable
    record Signed(
            @Column(name = "signed_by") String by,
            @Column(name = "signed_at") OffsetDateTime at) {}

    /** How it ended; by nobody where time or another rating ended it. */
    @Embeddable
    record Closed(
            @Column(name = "closed_by") String by,
            @Column(name = "closed_at") OffsetDateTime at,
            @Column(name = "closed_because") String because) {}
}
