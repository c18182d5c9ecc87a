package org.mingjing.risk.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
public record Publication(
        @Column(name = "published_by") String by,
        @Column(name = "published_on") LocalDate on) {}
