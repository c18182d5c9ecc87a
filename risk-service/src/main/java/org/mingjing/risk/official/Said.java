package org.mingjing.risk.official;

import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** Who said something when and why. */
@Embeddable
record Said(String by, OffsetDateTime at, String reason) {}
