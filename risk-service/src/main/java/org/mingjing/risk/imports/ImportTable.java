package org.mingjing.risk.imports;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.sheet.Sheets;

/** A table whose rows are known by the code in their first column, and what each row states under that code. */
public final class ImportTable<P extends Record> {
    /** One import is one transaction; what is longer is sent in parts, unit by unit. */
    public static final int LONGEST = 20_000;

    private static final String CODE = "code";
    private static final Pattern CODE_FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    private final CsvTable table;
    private final Map<String, CsvRow> rows = new LinkedHashMap<>();
    private final Map<String, P> stated = new LinkedHashMap<>();

    private ImportTable(CsvTable table) {
        this.table = table;
    }

    /** @param file CSV or XLSX, whichever it is */
    public static <P extends Record> ImportTable<P> read(
            InputStream file, List<String> columns, Function<CsvRow, P> profile) {
        return read(file, columns, List.of(), profile);
    }

    /** @param optional columns that the table may also have */
    public static <P extends Record> ImportTable<P> read(
            InputStream file, List<String> columns, List<String> optional, Function<CsvRow, P> profile) {
        var read = new ImportTable<P>(Sheets.read(file, columns, optional));
        if (read.table.rows().size() > LONGEST) {
            throw new RuleBroken("import-too-long", LONGEST);
        }
        for (var row : read.table.rows()) {
            var code = row.key(CODE);
            if (!code.isEmpty() && !CODE_FORM.matcher(code).matches()) {
                row.refuse(CODE, "code-malformed", code);
            }
            read.rows.put(code, row);
            read.stated.put(code, profile.apply(row));
        }
        return read;
    }

    /** What the rows state, by code, in the order of the file. */
    public Map<String, P> stated() {
        return stated;
    }

    /** Number of the row of this code, as a spreadsheet counts. */
    public int row(String code) {
        return rows.get(code).number();
    }

    /** How a cell is named to people. */
    public String place(String code, String column) {
        return rows.get(code).place(column);
    }

    public void refuse(String code, String column, String problem, Object... arguments) {
        rows.get(code).refuse(column, problem, arguments);
    }

    /** @throws ImportRefused with every wrong cell */
    public void refuseIfWrong() {
        table.refuseIfWrong();
    }

    /** @throws ImportRefused when something would be deleted that something else still rests on */
    public static void refuseDeleting(Collection<String> codes, String problem) {
        if (!codes.isEmpty()) {
            var places = codes.stream()
                    .map(code -> new Place("absent row, code " + code, problem, List.of(code)))
                    .toList();
            throw new ImportRefused(places, places.size());
        }
    }
}
