package org.mingjing.risk.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** Since when a measure is in place, who says so, and what shows it. */
@Embeddable
record InPlace(
        @Column(name = "in_place_on") LocalDate on,
        @Column(name = "put_in_place_by") String by,
        @Embedded MeasureEvidence evidence) {}
