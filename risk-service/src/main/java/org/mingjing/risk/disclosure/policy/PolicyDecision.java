package org.mingjing.risk.disclosure.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/**
 * Who decided when.
 *
 * @param reason null where what was asked for was let through
 */
@Embeddable
record PolicyDecision(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") OffsetDateTime at,
        @Column(name = "decision_reason") String reason) {}
