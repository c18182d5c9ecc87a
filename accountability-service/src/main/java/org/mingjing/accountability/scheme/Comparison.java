package org.mingjing.accountability.scheme;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.csv.ImportReport.Kind;

/** What a table changes against the edition before it. */
final class Comparison {
    private Comparison() {}

    static <T> ImportReport report(boolean dryRun, List<T> before, List<T> after, Function<T, String> key) {
        var old = before.stream().collect(Collectors.toMap(key, Function.identity()));
        var tally = ImportReport.tally();
        for (var row : after) {
            var previous = old.remove(key.apply(row));
            tally.add(
                    key.apply(row),
                    previous == null ? Kind.CREATE : previous.equals(row) ? Kind.UNCHANGED : Kind.UPDATE);
        }
        before.stream().map(key).filter(old::containsKey).forEach(gone -> tally.add(gone, Kind.DELETE));
        return tally.report(dryRun);
    }
}
