package org.mingjing.risk.imports;

import java.util.function.UnaryOperator;

/** What a workbook from outside may hold that no table of ours does, and how it is refused. */
enum Flaw {
    FORMULA("table-refused", "formula", cell("<c r=\"B2\"><f>1+1</f><v>2</v></c>")),
    ERROR_VALUE("table-refused", "#REF!", cell("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>")),
    ROUNDED_NUMBER("table-refused", "fifteen digits", cell("<c r=\"B2\"><v>1234567890123456789</v></c>")),
    CODE_MADE_A_DATE(
            "table-refused",
            "date",
            book -> cell("<c r=\"B2\" s=\"1\"><v>46000</v></c>")
                    .apply(book)
                    .with(
                            "xl/styles.xml",
                            "<cellXfs.*?</cellXfs>",
                            "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")),
    MERGED_CELLS(
            "table-refused",
            "Merged cells",
            sheet("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>")),
    HIDDEN_ROW("table-refused", "row is hidden", sheet("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"")),
    HIDDEN_COLUMN(
            "table-refused",
            "Hidden columns",
            sheet("<sheetData>", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>")),
    HIDDEN_SHEET(
            "table-refused",
            "sheet is hidden",
            book -> book.with(
                    "xl/workbook.xml",
                    "</sheets>",
                    "<sheet name=\"备份\" sheetId=\"9\" state=\"hidden\" r:id=\"rId1\"/></sheets>")),
    MACROS("sheet-macros", null, relation("vbaProject")),
    LINKS_TO_OTHER_FILES("sheet-external-links", null, relation("externalLink")),
    HALF_A_CHARACTER("sheet-unreadable", null, text("&#xD83D;")),
    TURNED_DIRECTION("table-refused", "changes the direction", text("\u202E")),
    A_HUNDRED_MARKS("table-refused", "combining marks", text("a" + "\u0301".repeat(100)));

    final String problem;

    /** Of the English words about the place; null when the file is refused whole. */
    final String words;

    private final UnaryOperator<Workbook> spoil;

    Flaw(String problem, String words, UnaryOperator<Workbook> spoil) {
        this.problem = problem;
        this.words = words;
        this.spoil = spoil;
    }

    Workbook in(Workbook good) {
        return spoil.apply(good);
    }

    private static UnaryOperator<Workbook> cell(String instead) {
        return sheet("<c r=\"B2\".*?</c>", instead);
    }

    /** In the first text after the header that is not Latin, each character of which is written by its number. */
    private static UnaryOperator<Workbook> text(String more) {
        return sheet("(<row r=\"2\".*?&#x[0-9a-f]+;)", "$1" + more);
    }

    private static UnaryOperator<Workbook> sheet(String pattern, String instead) {
        return book -> book.with(Workbook.SHEET, pattern, instead);
    }

    private static UnaryOperator<Workbook> relation(String type) {
        return book -> book.with(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"m1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type + "\" Target=\"any.bin\"/></Relationships>");
    }
}
