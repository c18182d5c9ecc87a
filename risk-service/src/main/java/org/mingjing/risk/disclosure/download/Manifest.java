package org.mingjing.risk.disclosure.download;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.PolicyInForce;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.disclosure.policy.WithheldReason;

/**
 * What can be downloaded: every file with its size, rows and hash, the meaning of its columns, and the terms.
 *
 * @param snapshot the files that belong together
 * @param legalBasis on which the policy withholds what it withholds
 * @param licence on which terms the files may be used
 * @param columns of the tables by kind, which are the fields of the JSON files too
 */
record Manifest(
        long snapshot,
        OffsetDateTime updatedAt,
        int policyEdition,
        LocalDate policyValidFrom,
        String legalBasis,
        String licence,
        Map<RecordKind, List<ColumnView>> columns,
        List<FileView> files) {

    /** @param withheld why nothing stands in it; left out where something does */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ColumnView(String name, String zh, String en, WithheldReason withheld) {}

    /**
     * @param path below {@code public/downloads/}
     * @param unitCode left out for a file of all units
     * @param sha256 in hexadecimal, of the bytes as they are sent
     * @param updatedAt when it was made; a file of all units may be a while behind those of single ones
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileView(
            String path,
            RecordKind kind,
            String unitCode,
            String mediaType,
            long rows,
            long size,
            String sha256,
            OffsetDateTime updatedAt) {
        static FileView of(Snapshot snapshot, DownloadFile file) {
            return new FileView(
                    snapshot.no() + "/" + file.path(),
                    file.kind(),
                    file.unitCode(),
                    file.mediaType(),
                    file.rows(),
                    file.size(),
                    file.sha256(),
                    file.madeAt());
        }
    }

    static Manifest of(Snapshot snapshot, PolicyInForce.Today policy, List<DownloadFile> files) {
        var columns = new EnumMap<RecordKind, List<ColumnView>>(RecordKind.class);
        Part.kinds()
                .forEach(kind -> columns.put(
                        kind,
                        Column.of(kind).stream()
                                .map(column -> view(kind, column, policy.policy()))
                                .toList()));
        return new Manifest(
                snapshot.no(),
                snapshot.madeAt(),
                policy.edition(),
                policy.validFrom(),
                policy.legalBasis(),
                policy.licence(),
                columns,
                files.stream().map(file -> FileView.of(snapshot, file)).toList());
    }

    private static ColumnView view(RecordKind kind, Column column, Policy policy) {
        return new ColumnView(
                column.name(),
                column.zh(),
                column.en(),
                policy.reason(kind, column.name()).orElse(null));
    }
}
