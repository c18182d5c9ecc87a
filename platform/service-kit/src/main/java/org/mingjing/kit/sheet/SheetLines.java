package org.mingjing.kit.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.csv.TableLine;
import org.mingjing.kit.csv.TableLines;
import org.mingjing.kit.problem.InputRefused;

/**
 * The lines of one sheet. What is wrong with the sheet as such is gathered and told when it has been read to its end,
 * where merged cells are listed.
 */
final class SheetLines implements TableLines, AutoCloseable {
    private final String name;
    private final PartReader part;
    private final SheetCell cells;
    private final SheetFaults faults;
    private int row;
    private int width = -1;
    private long characters;

    SheetLines(String name, PartReader part, SharedStrings strings, DateStyles dates, boolean since1904) {
        this.name = name;
        this.part = part;
        this.faults = new SheetFaults(where());
        this.cells = new SheetCell(part, strings, dates, since1904, faults);
    }

    @Override
    public String where() {
        return "sheet " + name + ", ";
    }

    /** @throws ImportRefused after the last line, when the sheet has formulas, merged cells or hidden places */
    @Override
    public Optional<TableLine> next() {
        while (part.next()) {
            if (part.starts("row")) {
                var line = line();
                if (!line.cells().isEmpty()) {
                    return Optional.of(line);
                }
            } else if (part.starts("mergeCell")) {
                var from = CellPlace.of(String.valueOf(part.attribute("ref")).split(":")[0]);
                faults.add(from.row(), from.column(), "sheet-merged-cells");
            } else if (part.starts("col") && isHidden("width")) {
                faults.addColumn(part.number("min", 1), "sheet-hidden-column");
            }
        }
        faults.refuseIfAny();
        return Optional.empty();
    }

    /** @throws ImportRefused as {@link #next} does after the last line */
    void readToEnd() {
        var line = next();
        while (line.isPresent()) {
            line = next();
        }
    }

    private boolean isHidden(String measure) {
        return part.flag("hidden") || "0".equals(part.attribute(measure));
    }

    private TableLine line() {
        int number = part.number("r", row + 1);
        if (number <= row) {
            throw PartReader.unreadable();
        }
        row = number;
        if (isHidden("ht")) {
            faults.addRow(row, "sheet-hidden-row");
        }
        var texts = new ArrayList<String>();
        var dates = new BitSet();
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                var place = part.attribute("r");
                int next = place == null ? column + 1 : CellPlace.of(place).column();
                if (next <= column) {
                    throw PartReader.unreadable();
                }
                column = next;
                put(texts, dates, cells.read(row, column), column);
            }
        }
        if (width < 0 && !texts.isEmpty()) {
            width = texts.size();
        }
        // Cells left out at the end are empty.
        while (!texts.isEmpty() && texts.size() < width) {
            texts.add("");
        }
        return new TableLine(row, texts, dates);
    }

    private void put(List<String> texts, BitSet dates, SheetCell.Content content, int column) {
        characters += content.text().length();
        if (characters > SharedStrings.MOST_CHARACTERS) {
            throw new InputRefused("sheet-too-large", List.of());
        }
        if (content.text().isBlank()) {
            return;
        }
        // One cell beyond the header is enough to say that the line is too wide.
        int at = width < 0 ? column : Math.min(column, width);
        while (texts.size() < at) {
            texts.add("");
        }
        if (texts.size() == at) {
            texts.add(content.text());
            dates.set(at, content.date());
        }
    }

    @Override
    public void close() {
        part.close();
    }
}
