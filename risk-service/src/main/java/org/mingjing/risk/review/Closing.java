package org.mingjing.risk.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** @param reportSha256 of the report as the chair and another member signed it */
@Embeddable
public record Closing(
        @Column(name = "report_sha256") String reportSha256,
        @Column(name = "closed_by") String by,
        @Column(name = "closed_on") LocalDate on) {}
