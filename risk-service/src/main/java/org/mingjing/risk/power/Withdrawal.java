package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** Who took a revision back before its day, when and why. */
@Embeddable
record Withdrawal(
        @Column(name = "withdrawn_because") String reason,
        @Column(name = "withdrawn_by") String by,
        @Column(name = "withdrawn_at") OffsetDateTime at) {}
