package org.mingjing.risk.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody of the group who is called to a review. */
@Embeddable
record Member(
        @Column(name = "official_code") String official,
        @Column(name = "chair") boolean chair) {}
