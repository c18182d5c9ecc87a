package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.imports.ImportTable;

/** Powers as the table that an import takes: what comes back unchanged changes nothing. */
@ApplicationScoped
class ExportPowers {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final SeenPowers seenPowers;
    private final DatedPowers dated;
    private final Clock clock;

    ExportPowers(Powers powers, PowerRevisions revisions, SeenPowers seenPowers, DatedPowers dated, Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.seenPowers = seenPowers;
        this.dated = dated;
        this.clock = clock;
    }

    /**
     * The rows of the powers that have not ended, of those that a unit owns or, without one, of all that the caller's units
     * own: those that are handled for another unit are for that unit to state.
     */
    List<List<String>> rows(Caller caller, String unit) {
        var units = seenPowers.units(caller, unit);
        var codes = units == null ? powers.standingCodes() : powers.standingCodesOf(units);
        refuseIfTooLong(codes.size());
        return new TreeMap<>(revisions.current(codes))
                .values().stream().map(this::told).toList();
    }

    /**
     * The rows of the powers that had not ended on a day and that the unit owned then or, without one, that any of the
     * caller's units did; of a day to come, of those that the caller sees now.
     */
    List<List<String>> rowsAsOf(Caller caller, String unit, LocalDate day) {
        var owned = new DatedPowers.Then(seenPowers.units(caller, unit), null, null);
        var listed = dated.listed(day, seenPowers.units(caller, null), owned, ImportTable.LONGEST);
        refuseIfTooLong(listed.size());
        return listed.stream()
                .flatMap(power -> power.revision().stream())
                .map(this::told)
                .toList();
    }

    private List<String> told(PowerRevision revision) {
        return takenBack(PowerTable.cells(revision, clock.getZone()));
    }

    private static void refuseIfTooLong(int rows) {
        if (rows > ImportTable.LONGEST) {
            throw new RuleBroken("export-too-long", ImportTable.LONGEST);
        }
    }

    private static List<String> takenBack(List<String> cells) {
        IntStream.range(0, cells.size())
                .filter(column -> cells.get(column) != null && cells.get(column).length() > CsvRow.LONGEST_TEXT)
                .findFirst()
                .ifPresent(column -> {
                    throw new RuleBroken(
                            "cell-too-long-for-table",
                            cells.get(0),
                            PowerTable.columns().get(column),
                            CsvRow.LONGEST_TEXT);
                });
        return cells;
    }

    void write(List<List<String>> rows, SheetFormat format, OutputStream to) throws IOException {
        try (var table = format.writer(to, "powers")) {
            table.line(PowerTable.columnsTold());
            for (var row : rows) {
                table.line(row);
            }
        }
    }

    /** A table to be filled in. */
    void writeTemplate(SheetFormat format, OutputStream to) throws IOException {
        try (var table = format.writer(to, "powers")) {
            table.line(PowerTable.columns());
        }
    }
}
