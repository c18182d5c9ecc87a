package org.mingjing.risk.integrityfile.reading;

import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/**
 * Who decided when and why.
 *
 * @param by null when the last day passed
 * @param reason sealed; null when the last day passed
 */
@Embeddable
record Decision(String by, OffsetDateTime at, String reason) {}
