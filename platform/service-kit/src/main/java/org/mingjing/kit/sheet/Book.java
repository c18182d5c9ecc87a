package org.mingjing.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.problem.InputRefused.Place;

/** The sheets of a workbook, and from which year it counts its days. */
record Book(List<Sheet> sheets, boolean since1904) {

    /** @param relation names the sheet's part among the relations of the workbook */
    record Sheet(String name, String relation, boolean hidden) {}

    static Book read(PartReader part) {
        var sheets = new ArrayList<Sheet>();
        boolean since1904 = false;
        while (part.next()) {
            if (part.starts("workbookPr")) {
                since1904 = part.flag("date1904");
            } else if (part.starts("sheet")) {
                var state = part.attribute("state");
                boolean hidden = state != null && !state.equals("visible");
                sheets.add(new Sheet(part.attribute("name"), part.attribute("id"), hidden));
            }
        }
        return new Book(sheets, since1904);
    }

    /** @throws ImportRefused naming every sheet that is hidden or one too many */
    Sheet onlySheet() {
        var places = new ArrayList<Place>();
        for (var sheet : sheets) {
            if (sheet.hidden()) {
                places.add(place(sheet, "sheet-hidden"));
            } else if (sheet != sheets.get(0)) {
                places.add(place(sheet, "sheet-one-too-many"));
            }
        }
        if (!places.isEmpty()) {
            throw new ImportRefused(places, places.size());
        }
        if (sheets.isEmpty()) {
            throw PartReader.unreadable();
        }
        return sheets.get(0);
    }

    private static Place place(Sheet sheet, String code) {
        return new Place("sheet " + sheet.name(), code, List.of());
    }
}
