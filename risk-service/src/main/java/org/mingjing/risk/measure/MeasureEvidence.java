package org.mingjing.risk.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What shows that a measure is in place. The file itself is kept by whoever has it; its hash tells it apart from any
 * other.
 */
@Embeddable
record MeasureEvidence(
        @Column(name = "evidence_description") String description,
        @Column(name = "evidence_sha256") String sha256,
        @Column(name = "evidence_media_type") String mediaType,
        @Column(name = "evidence_size") Long size) {}
