package org.mingjing.risk.disclosure.download;

import java.time.OffsetDateTime;

/**
 * Files that belong together: by one policy, and of each unit as it was when the snapshot was made. Those of all units may
 * be of a while before.
 */
record Snapshot(long no, int policyEdition, String fingerprint, OffsetDateTime madeAt) {}
