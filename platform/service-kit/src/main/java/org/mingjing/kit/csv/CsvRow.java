package org.mingjing.kit.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingjing.kit.text.PlainDate;
import org.mingjing.kit.text.PlainText;

/**
 * One row. A getter whose cell is wrong notes that in the table and gives a harmless value, so that the other cells
 * are looked at too; nothing may be stored before {@link CsvTable#refuseIfWrong()}.
 */
public final class CsvRow {
    /** Characters that a text which may have several lines can have. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_CELL = 2_000;

    private final CsvTable table;
    private final Map<String, Integer> header;
    private final TableLine line;

    CsvRow(CsvTable table, Map<String, Integer> header, TableLine line) {
        this.table = table;
        this.header = header;
        this.line = line;
    }

    /** As a spreadsheet counts: the header is row 1. */
    public int number() {
        return line.number();
    }

    /** Whether the table has this column, filled in this row or not. */
    public boolean has(String column) {
        return header.containsKey(column);
    }

    /** Text that must be there; "" when it is wrong. */
    public String text(String column) {
        requireFilled(column);
        return optional(column).orElse("");
    }

    /** The row's key: text that must be there and stand in no other row. */
    public String key(String column) {
        var key = text(column);
        if (!key.isEmpty()) {
            table.unique(this, column, key);
        }
        return key;
    }

    /** Refuses the row when an earlier one has the same combined key; names this column. */
    public void uniqueTogether(String column, String key) {
        table.unique(this, column, key);
    }

    /** A text in one line without blanks around it, of at most 2,000 characters. */
    public Optional<String> optional(String column) {
        return taken(column, cell(column).strip(), LONGEST_CELL, PlainText::flawOfLine);
    }

    /** A text just as it was written, line breaks and blanks around it included, of at most 20,000 characters. */
    public Optional<String> optionalLongText(String column) {
        return taken(column, cell(column), LONGEST_TEXT, PlainText::flawOfLines);
    }

    private Optional<String> taken(String column, String cell, int longest, Function<String, Optional<String>> flawOf) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        var text = FormulaGuard.plain(cell);
        var flaw = flawOf.apply(text);
        if (isDate(column)) {
            refuse(column, "cell-date", cell);
        } else if (cell.length() > longest) {
            refuse(column, "cell-too-long", longest);
        } else if (flaw.isPresent()) {
            refuse(column, flaw.get());
        } else if (FormulaGuard.runs(cell)) {
            refuse(column, "cell-formula");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** A whole number from lowest to highest; lowest when it is wrong. */
    public int integer(String column, int lowest, int highest) {
        requireFilled(column);
        return optionalInteger(column, lowest, highest).orElse(lowest);
    }

    public Optional<Integer> optionalInteger(String column, int lowest, int highest) {
        return optional(column).flatMap(cell -> {
            try {
                int value = Integer.parseInt(cell);
                if (value >= lowest && value <= highest) {
                    return Optional.of(value);
                }
                refuse(column, "cell-out-of-range", cell, lowest, highest);
            } catch (NumberFormatException e) {
                refuse(column, "cell-not-a-number", cell);
            }
            return Optional.empty();
        });
    }

    /** Zero when it is wrong. */
    public BigDecimal decimal(String column) {
        var cell = text(column);
        if (cell.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (FormulaGuard.isNumber(cell)) {
            return new BigDecimal(cell);
        }
        refuse(column, "cell-not-a-number", cell);
        return BigDecimal.ZERO;
    }

    /** A date as yyyy-MM-dd, or kept as a date by a spreadsheet; the epoch when it is wrong. */
    public LocalDate date(String column) {
        var cell = isDate(column) ? cell(column) : text(column);
        try {
            var day = cell.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(cell);
            if (!PlainDate.isOne(day)) {
                refuse(column, "cell-out-of-range", cell, PlainDate.FIRST, PlainDate.LAST);
            }
            return day;
        } catch (DateTimeParseException e) {
            refuse(column, "cell-not-one-of", cell, "yyyy-MM-dd");
            return LocalDate.EPOCH;
        }
    }

    /** A constant of the enum; the first when it is wrong. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> values) {
        requireFilled(column);
        return optionalOneOf(column, values).orElse(values.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> optionalOneOf(String column, Class<E> values) {
        return optional(column).flatMap(cell -> {
            // As they have to be written, not as people call them.
            var names = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
            if (names.contains(cell)) {
                return Optional.of(Enum.valueOf(values, cell));
            }
            refuse(column, "cell-not-one-of", cell, names);
            return Optional.empty();
        });
    }

    /** Y is true; N or nothing is false. */
    public boolean flag(String column) {
        return optional(column)
                .map(cell -> {
                    if (!cell.equals("Y") && !cell.equals("N")) {
                        refuse(column, "cell-not-one-of", cell, "Y, N");
                    }
                    return cell.equals("Y");
                })
                .orElse(false);
    }

    private String cell(String column) {
        var index = header.get(column);
        return index == null ? "" : line.cell(index);
    }

    private boolean isDate(String column) {
        var index = header.get(column);
        return index != null && line.dates().get(index);
    }

    private void requireFilled(String column) {
        if (cell(column).isBlank()) {
            refuse(column, "cell-empty");
        }
    }

    /** How a cell of this row is named to people. */
    public String place(String column) {
        return table.place(line.number(), column);
    }

    /** Notes that a cell cannot be taken; {@code code} names a text of the problem catalogue. */
    public void refuse(String column, String code, Object... arguments) {
        table.refuse(line.number(), column, code, List.of(arguments));
    }
}
