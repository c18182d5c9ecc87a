package org.mingjing.risk.disclosure.download;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The files of the newest snapshot: what the next one can take over. */
record KeptFiles(List<DownloadFile> files) {

    /** Those that would say the same if they were made again. @param unit null for those of all units */
    List<UUID> saying(String fingerprint, String unit) {
        return of(unit).filter(file -> file.fingerprint().equals(fingerprint))
                .map(DownloadFile::id)
                .toList();
    }

    List<UUID> ofAll() {
        return of(null).map(DownloadFile::id).toList();
    }

    /**
     * Whether the files of all units are to be made again: they would say something else, and either were made long enough
     * ago or by another policy, which may have shown what is withheld today.
     *
     * @param fingerprint what they would say
     */
    boolean ofAllAreDue(String fingerprint, String policyVersion, OffsetDateTime longEnoughAgo) {
        return of(null).filter(file -> file.fingerprint().equals(fingerprint)
                        || Fingerprints.isUnder(policyVersion, file.fingerprint())
                                && file.madeAt().isAfter(longEnoughAgo))
                .findAny()
                .isEmpty();
    }

    private Stream<DownloadFile> of(String unit) {
        return files.stream().filter(file -> Objects.equals(file.unitCode(), unit));
    }
}
