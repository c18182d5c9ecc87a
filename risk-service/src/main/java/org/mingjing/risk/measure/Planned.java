package org.mingjing.risk.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When and by whom a measure was first planned. */
@Embeddable
record Planned(
        @Column(name = "planned_on") LocalDate on,
        @Column(name = "planned_by") String by) {}
