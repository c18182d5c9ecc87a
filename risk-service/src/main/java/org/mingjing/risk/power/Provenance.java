package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** Who stated something of a power, when, why and by which document; the document may be null. */
@Embeddable
record Provenance(
        @Column(name = "reason", updatable = false) String reason,
        @Column(name = "document_no", updatable = false) String documentNo,
        @Column(name = "made_by", updatable = false) String madeBy,
        @Column(name = "made_at", updatable = false) OffsetDateTime madeAt) {}
