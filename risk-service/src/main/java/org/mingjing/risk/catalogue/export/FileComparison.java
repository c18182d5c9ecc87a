package org.mingjing.risk.catalogue.export;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.csv.ImportReport.Kind;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.line.FrozenPower;

/**
 * What a file that comes back states otherwise than the catalogue it was taken from. Only what a unit states of its powers
 * can be changed by a file: ratings and what follows from them are nobody's to write.
 */
final class FileComparison {
    private final CatalogueEdition edition;
    private final Map<String, FrozenPower> lines;
    private final Map<String, StatedLine> changed = new LinkedHashMap<>();
    private final ImportReport.Tally tally = ImportReport.tally();

    private FileComparison(CatalogueEdition edition) {
        this.edition = edition;
        this.lines = edition.lines().stream().collect(toMap(FrozenPower::powerCode, line -> line));
    }

    /** @throws org.mingjing.kit.csv.ImportRefused with every place that cannot be taken */
    static FileComparison of(CatalogueEdition edition, ExportedFile file) {
        var comparison = new FileComparison(edition);
        var named = new HashSet<String>();
        for (var line : file.lines()) {
            named.add(line.cell("code"));
            comparison.compare(line);
        }
        file.refuseIfWrong();
        comparison.leaveOut(named);
        return comparison;
    }

    /** The lines that state something else, by power code, in the order of the file. */
    Map<String, StatedLine> changed() {
        return changed;
    }

    ImportReport report(boolean dryRun) {
        return tally.report(dryRun);
    }

    private void compare(StatedLine stated) {
        requireSameOrigin(stated);
        var code = stated.cell("code");
        var line = lines.get(code);
        if (line == null) {
            stated.refuse("code", "export-line-unknown", code, edition.code());
            return;
        }
        var fields = differing(line, stated);
        tally.add(code, fields.isEmpty() ? Kind.UNCHANGED : Kind.UPDATE, fields);
        if (!fields.isEmpty()) {
            changed.put(code, stated);
        }
    }

    private void requireSameOrigin(StatedLine stated) {
        if (!stated.cell(CatalogueTable.CATALOGUE).equals(edition.code())) {
            stated.refuse(CatalogueTable.CATALOGUE, "export-of-another-catalogue", edition.code());
        } else if (!stated.cell(CatalogueTable.HASH).equals(edition.contentHash())) {
            stated.refuse(CatalogueTable.HASH, "export-outdated", edition.code());
        }
    }

    private List<String> differing(FrozenPower line, StatedLine stated) {
        var fields = new ArrayList<String>();
        for (var column : LineColumn.ALL) {
            if (!column.cell(line).equals(stated.cell(column.name()))) {
                fields.add(column.name());
                if (!column.stated()) {
                    stated.refuse(
                            column.name(),
                            column.isOfDetails() ? "export-column-of-powers" : "export-column-not-stated",
                            column.cell(line));
                }
            }
        }
        return fields;
    }

    private void leaveOut(Set<String> named) {
        lines.keySet().stream()
                .filter(code -> !named.contains(code))
                .sorted()
                .forEach(code -> tally.add(code, Kind.ABSENT));
    }
}
