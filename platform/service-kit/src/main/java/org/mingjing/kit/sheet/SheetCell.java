package org.mingjing.kit.sheet;

import java.util.Optional;

/** Reads one cell after the other of a sheet: ECMA-376 part 1, 18.3.1.4. */
final class SheetCell {
    private static final Content EMPTY = new Content("", false);

    private final PartReader part;
    private final SharedStrings strings;
    private final DateStyles dates;
    private final boolean since1904;
    private final SheetFaults faults;

    SheetCell(PartReader part, SharedStrings strings, DateStyles dates, boolean since1904, SheetFaults faults) {
        this.part = part;
        this.strings = strings;
        this.dates = dates;
        this.since1904 = since1904;
        this.faults = faults;
    }

    /** @param date whether the spreadsheet kept a date and not a text */
    record Content(String text, boolean date) {}

    /** The cell that has just started, up to its end; empty when it cannot be taken, which is then noted. */
    Content read(int row, int column) {
        var type = Optional.ofNullable(part.attribute("t")).orElse("n");
        boolean date = dates.isDate(part.attribute("s"));
        boolean formula = false;
        var content = EMPTY;
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                formula = true;
            } else if (part.starts("is")) {
                content = new Content(part.richText("is"), false);
            } else if (part.starts("v")) {
                content = value(type, part.text(), date, row, column);
            }
        }
        if (formula) {
            faults.add(row, column, "sheet-formula");
            return EMPTY;
        }
        return content;
    }

    private Content value(String type, String value, boolean date, int row, int column) {
        if (value.isEmpty()) {
            // So some programs write a formula that they have not computed.
            return EMPTY;
        }
        return switch (type) {
            case "s" -> new Content(strings.at(value), false);
            case "str" -> new Content(PartReader.unescaped(value), false);
            case "b" -> new Content(value.equals("1") ? "TRUE" : "FALSE", false);
            case "d" -> new Content(value, true);
            case "n" -> number(value, date, row, column);
            case "e" -> refused(row, column, "sheet-error-value", value);
            default -> throw PartReader.unreadable();
        };
    }

    private Content number(String value, boolean date, int row, int column) {
        var number = CellNumber.parse(value).orElseThrow(PartReader::unreadable);
        if (date) {
            return CellNumber.date(number, since1904)
                    .map(day -> new Content(day, true))
                    .orElseGet(() -> refused(row, column, "sheet-date-unknown", value));
        }
        return CellNumber.plain(number)
                .map(plain -> new Content(plain, false))
                .orElseGet(() -> refused(row, column, "sheet-number-rounded", value));
    }

    private Content refused(int row, int column, String code, String value) {
        faults.add(row, column, code, value);
        return EMPTY;
    }
}
