package org.mingjing.kit.csv;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import did, or would do in a dry run.
 *
 * @param absent rows that stand in the system but not in the file and were kept, because deleting was not asked for
 * @param changes what happens to each row that is not unchanged, in the order of the file, at most a thousand
 * @param notices what is taken and should be looked at again, at most a thousand; left out where there is nothing
 */
public record ImportReport(
        boolean dryRun,
        int created,
        int updated,
        int unchanged,
        int deleted,
        int absent,
        List<Change> changes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Notice> notices) {

    public enum Kind {
        CREATE,
        UPDATE,
        UNCHANGED,
        DELETE,
        ABSENT
    }

    /** What happens to one row; {@code fields} names what differs, for an update. */
    public record Change(String key, Kind kind, List<String> fields) {}

    /** Something about one cell, in the language of who sent the table. */
    public record Notice(String field, String message) {}

    public static Tally tally() {
        return new Tally();
    }

    /** Counts while an import goes through its rows. */
    public static final class Tally {
        private static final int TOLD = 1_000;
        private final int[] counts = new int[Kind.values().length];
        private final List<Change> changes = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();

        public void add(String key, Kind kind, List<String> fields) {
            counts[kind.ordinal()]++;
            if (kind != Kind.UNCHANGED && changes.size() < TOLD) {
                changes.add(new Change(key, kind, List.copyOf(fields)));
            }
        }

        public void add(String key, Kind kind) {
            add(key, kind, List.of());
        }

        public void notice(String field, String message) {
            if (notices.size() < TOLD) {
                notices.add(new Notice(field, message));
            }
        }

        public ImportReport report(boolean dryRun) {
            return new ImportReport(
                    dryRun,
                    counts[Kind.CREATE.ordinal()],
                    counts[Kind.UPDATE.ordinal()],
                    counts[Kind.UNCHANGED.ordinal()],
                    counts[Kind.DELETE.ordinal()],
                    counts[Kind.ABSENT.ordinal()],
                    List.copyOf(changes),
                    List.copyOf(notices));
        }
    }
}
