package org.mingjing.risk.disclosure.download;

import java.time.OffsetDateTime;

/** Files that belong together: made of the same records by the same policy. */
record Snapshot(long no, int policyEdition, String fingerprint, OffsetDateTime madeAt) {}
