package org.mingjing.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.kit.sheet.TestWorkbook.text;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

class SheetRefusalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="B2"><f>1+1</f><v>2</v></c>              | row 2, column B | sheet-formula
            <c r="B2" t="str"><f>A1&amp;A2</f><v>x</v></c> | row 2, column B | sheet-formula
            <c r="B2"><f>1+1</f><v/></c>                  | row 2, column B | sheet-formula
            <c r="B2" t="shared"><f t="shared" si="0"/></c> | row 2, column B | sheet-formula
            <c r="AB2" t="e"><v>#REF!</v></c>             | row 2, column AB | sheet-error-value
            <c r="B2"><v>1234567890123456789</v></c>      | row 2, column B | sheet-number-rounded
            <c r="B2"><v>3.0E200</v></c>                  |                 |
            """)
    void a_cell_that_does_not_say_what_it_shows_is_refused_with_its_place(String cell, String place, String code) {
        var file = TestWorkbook.of("<row r=\"2\">" + text("A2", "a") + cell + "</row>")
                .file();

        if (place == null) {
            read(file);
        } else {
            refused(file, "sheet 目录, " + place, code);
        }
    }

    @Test
    void merged_cells_hidden_rows_and_hidden_columns_are_all_told_at_once() {
        var file = new TestWorkbook()
                .sheetData(
                        "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/><col min=\"3\" max=\"3\" width=\"0\"/></cols>"
                                + "<sheetData>" + TestWorkbook.HEADER + "<row r=\"2\" hidden=\"1\">" + text("A2", "a")
                                + "</row>"
                                + "<row r=\"3\" ht=\"0\">" + text("A3", "b") + "</row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>")
                .file();

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.places())
                                .extracting(Place::field, Place::code)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(
                                                "sheet 目录, column B", "sheet-hidden-column"),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "sheet 目录, column C", "sheet-hidden-column"),
                                        org.assertj.core.groups.Tuple.tuple("sheet 目录, row 2", "sheet-hidden-row"),
                                        org.assertj.core.groups.Tuple.tuple("sheet 目录, row 3", "sheet-hidden-row"),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "sheet 目录, row 2, column A", "sheet-merged-cells")));
    }

    @Test
    void a_merged_title_above_the_header_is_told_as_such() {
        refused(
                new TestWorkbook()
                        .sheetData("<sheetData><row r=\"1\">" + text("A1", "权力目录") + "</row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>")
                        .file(),
                "sheet 目录, row 1, column A",
                "sheet-merged-cells");
    }

    private static CsvTable read(InputStream file) {
        return Sheets.read(file, List.of("code", "text", "day"), List.of());
    }

    private static void refused(InputStream file, String place, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.places())
                                .extracting(Place::field, Place::code)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(place, code)));
    }
}
