package org.mingjing.risk.power;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.CsvRow;

/** The columns that a table of powers may have beside those by which powers are rated: what {@link PowerDetails} tell. */
final class DetailCells {
    private static final String LEGAL_BASES = "legal_bases";

    static final List<String> COLUMNS = List.of(
            LEGAL_BASES,
            "duties",
            "department",
            "subject",
            "objects",
            "conditions",
            "materials",
            "fee",
            "fee_basis",
            "place",
            "telephone",
            "guide",
            "flow_chart");

    private DetailCells() {}

    /** In the order of the columns; null is an empty cell. */
    static List<String> of(PowerDetails details) {
        var cells = new ArrayList<String>();
        cells.add(details.legalBases() == null ? null : BasesCell.of(details.legalBases()));
        cells.add(ListCell.of(details.duties()));
        cells.add(details.department());
        cells.add(details.subject());
        cells.add(details.objects());
        cells.add(details.conditions());
        cells.add(ListCell.of(details.materials()));
        cells.add(details.fee() == null ? null : details.fee() ? "Y" : "N");
        cells.add(details.feeBasis());
        cells.add(details.place());
        cells.add(details.telephone());
        cells.add(details.guide());
        cells.add(details.flowChart());
        return cells;
    }

    /** @param line the one line of the bases that the same row states */
    static StatedDetails read(CsvRow row, String line) {
        var details = new PowerDetails(
                bases(row, line),
                list(row, "duties"),
                text(row, "department", PowerDetails.LONGEST_NAME),
                text(row, "subject", PowerDetails.LONGEST_NAME),
                text(row, "objects", PowerDetails.LONGEST_TEXT),
                text(row, "conditions", PowerDetails.LONGEST_CONDITIONS),
                list(row, "materials"),
                row.optional("fee").map(said -> row.flag("fee")).orElse(null),
                text(row, "fee_basis", PowerDetails.LONGEST_TEXT),
                text(row, "place", PowerDetails.LONGEST_PLACE),
                text(row, "telephone", PowerDetails.LONGEST_TELEPHONE),
                text(row, "guide", PowerDetails.LONGEST_TEXT),
                text(row, "flow_chart", PowerDetails.LONGEST_TEXT));
        return new StatedDetails(details, COLUMNS.stream().filter(row::has).collect(Collectors.toSet()));
    }

    /** Null where the row does not say: then the bases are what the one line says. */
    private static List<LegalBasis> bases(CsvRow row, String line) {
        var cell = row.optionalLongText(LEGAL_BASES).orElse(null);
        if (cell == null) {
            return null;
        }
        var bases = BasesCell.bases(cell).orElse(List.of());
        if (bases.isEmpty() || bases.size() > PowerDetails.MOST_BASES) {
            row.refuse(LEGAL_BASES, "legal-bases-malformed", PowerDetails.MOST_BASES, List.of(LawRank.values()));
            return null;
        }
        var meant = LegalBasis.lineOf(bases);
        if (!line.isEmpty() && !meant.equals(line)) {
            row.refuse("legal_basis", "legal-basis-differs", meant);
        }
        return bases;
    }

    private static List<String> list(CsvRow row, String column) {
        var items = row.optionalLongText(column).map(ListCell::items).orElse(null);
        if (items != null
                && (items.size() > PowerDetails.MOST_ITEMS
                        || items.stream().anyMatch(item -> item.length() > PowerDetails.LONGEST_TEXT))) {
            row.refuse(column, "cell-list-too-long", PowerDetails.MOST_ITEMS, PowerDetails.LONGEST_TEXT);
        }
        return items;
    }

    private static String text(CsvRow row, String column, int longest) {
        var text = row.optionalLongText(column).orElse(null);
        if (text != null && text.length() > longest) {
            row.refuse(column, "cell-too-long", longest);
        }
        return text;
    }
}
