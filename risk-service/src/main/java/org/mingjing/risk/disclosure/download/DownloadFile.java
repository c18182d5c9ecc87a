package org.mingjing.risk.disclosure.download;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.risk.disclosure.policy.RecordKind;

/**
 * A file as it is kept.
 *
 * @param path below the snapshot
 * @param unitCode the unit whose records it has; null for those of all
 * @param fingerprint of what it says: another one when it would say something else
 */
record DownloadFile(
        UUID id,
        String path,
        String unitCode,
        RecordKind kind,
        String mediaType,
        String fingerprint,
        long rows,
        long size,
        String sha256,
        OffsetDateTime madeAt) {}
