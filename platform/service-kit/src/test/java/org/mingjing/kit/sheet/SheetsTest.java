package org.mingjing.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.kit.sheet.TestWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

class SheetsTest {
    private static final String STYLES = "<styleSheet><numFmts>"
            + "<numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"[Red]#,##0.00&quot;days&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
            + "<xf numFmtId=\"31\"/></cellXfs></styleSheet>";

    @Test
    void the_same_rows_come_from_csv_and_from_a_workbook() {
        var csv = read(new ByteArrayInputStream("code,text,day\na,甲,2026-11-20\n".getBytes(StandardCharsets.UTF_8)));
        var xlsx = read(TestWorkbook.of(
                        "<row r=\"2\">" + text("A2", "a") + text("B2", "甲") + text("C2", "2026-11-20") + "</row>")
                .file());

        for (var table : List.of(csv, xlsx)) {
            var row = table.rows().get(0);
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.key("code") + row.text("text") + row.date("day")).isEqualTo("a甲2026-11-20");
        }
    }

    @Test
    void shared_and_rich_texts_are_read_without_their_reading_aids() {
        var table = read(
                TestWorkbook.of("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>0</v></c></row>")
                        .relation("sharedStrings", "sharedStrings.xml")
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst><si><r><rPr><b/></rPr><t>明</t></r><r><t>镜_x005F_x0041_</t></r>"
                                        + "<rPh sb=\"0\" eb=\"1\"><t>míng</t></rPh></si><si><t>a</t></si></sst>")
                        .file());

        assertThat(table.rows().get(0).text("code")).isEqualTo("a");
        assertThat(table.rows().get(0).text("text")).isEqualTo("明镜_x0041_");
    }

    @Test
    void rows_keep_their_numbers_over_gaps_and_empty_cells() {
        var table = read(TestWorkbook.of("<row r=\"3\"><c r=\"A3\" s=\"0\"/></row><row r=\"7\">" + text("A7", "a")
                        + "<c r=\"C7\"/><c r=\"Z7\"/></row>")
                .file());

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(7);
            assertThat(row.optional("text")).isEmpty();
        });
        table.refuseIfWrong();
    }

    @ParameterizedTest
    @CsvSource({
        "1,  46346,                2026-11-20",
        "2,  46346,                2026-11-20",
        "4,  61,                   1900-03-01",
        "1,  46346.5,              2026-11-20T12:00:00",
        "0,  46346,                46346",
        "3,  -12.50,               -12.5",
        "0,  0.30000000000000004,  0.3",
        "0,  1E3,                  1000",
        "0,  123456789012345,      123456789012345"
    })
    void a_number_reads_as_it_is_meant(int style, String stored, String meant) {
        var table = read(TestWorkbook.of("<row r=\"2\">" + text("A2", "a") + "<c r=\"B2\"><v>7</v></c><c r=\"C2\" s=\""
                        + style + "\"><v>" + stored + "</v></c></row>")
                .relation("styles", "styles.xml")
                .part("xl/styles.xml", STYLES)
                .file());
        var row = table.rows().get(0);

        if (meant.matches("[0-9]{4}-.*")) {
            assertThat(row.date("day")).isEqualTo(meant.length() == 10 ? LocalDate.parse(meant) : LocalDate.EPOCH);
        } else {
            assertThat(row.text("day")).isEqualTo(meant);
        }
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        var table = read(TestWorkbook.of("<row r=\"2\"><c r=\"C2\" s=\"1\"><v>44884</v></c></row>")
                .since1904()
                .relation("styles", "/xl/styles.xml")
                .part("xl/styles.xml", STYLES)
                .file());

        assertThat(table.rows().get(0).date("day")).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void a_date_where_text_is_wanted_is_refused_because_it_may_have_been_the_code_3_1() {
        var table = read(TestWorkbook.of("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46082</v></c></row>")
                .relation("styles", "styles.xml")
                .part("xl/styles.xml", STYLES)
                .file());
        table.rows().get(0).text("code");

        assertThat(table.errors())
                .containsExactly(new Place("sheet 目录, row 2, column code", "cell-date", List.of("2026-03-01")));
    }

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

    @ParameterizedTest
    @CsvSource({"hidden, sheet-hidden", "veryHidden, sheet-hidden", "visible, sheet-one-too-many"})
    void a_second_sheet_is_refused_by_its_name(String state, String code) {
        refused(
                TestWorkbook.of("")
                        .sheets("<sheet name=\"目录\" r:id=\"rId1\"/><sheet name=\"备份\" state=\"" + state
                                + "\" r:id=\"rId1\"/>")
                        .file(),
                "sheet 备份",
                code);
    }

    @Test
    void a_hidden_only_sheet_is_refused() {
        refused(
                TestWorkbook.of("")
                        .sheets("<sheet name=\"目录\" state=\"hidden\" r:id=\"rId1\"/>")
                        .file(),
                "sheet 目录",
                "sheet-hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "vbaProject, sheet-macros",
        "xlMacrosheet, sheet-macros",
        "externalLink, sheet-external-links",
        "connections, sheet-external-links"
    })
    void a_workbook_that_does_or_fetches_something_is_refused(String relation, String code) {
        assertThatThrownBy(() ->
                        read(TestWorkbook.of("").relation(relation, "any.bin").file()))
                .isInstanceOf(InputRefused.class)
                .hasMessage(code);
    }

    @Test
    void an_embedded_file_is_refused_and_a_hyperlink_is_not() {
        var rows = "<row r=\"2\">" + text("A2", "a") + "</row>";
        var relations = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/%s\" Target=\"http://x/\""
                + " TargetMode=\"External\"/></Relationships>";

        assertThat(read(TestWorkbook.of(rows)
                                .part("xl/worksheets/_rels/sheet1.xml.rels", relations.formatted("hyperlink"))
                                .file())
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> read(TestWorkbook.of(rows)
                        .part("xl/worksheets/_rels/sheet1.xml.rels", relations.formatted("oleObject"))
                        .file()))
                .hasMessage("sheet-embedded-files");
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThatThrownBy(() -> read(new ByteArrayInputStream(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1})))
                .hasMessage("sheet-old-or-encrypted");
        assertThatThrownBy(() -> read(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 7, 7, 7})))
                .hasMessage("sheet-unreadable");
        assertThatThrownBy(
                        () -> read(new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
                .hasMessage("table-not-utf8");
        assertThatThrownBy(() -> read(InputStream.nullInputStream())).hasMessage("table-empty");
        assertThatThrownBy(() -> read(
                        new TestWorkbook().part("xl/workbook.xml", "<workbook>").file()))
                .hasMessage("sheet-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet/>",
                "<worksheet><!-- hidden --></worksheet>",
                "<worksheet><![CDATA[x]]></worksheet>",
                "<worksheet><?x y?></worksheet>",
                "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>"
            })
    void xml_that_no_spreadsheet_program_writes_is_refused(String sheet) {
        assertThatThrownBy(() -> read(new TestWorkbook()
                        .part("xl/worksheets/sheet1.xml", sheet)
                        .file()))
                .hasMessage("sheet-unreadable");
    }

    @Test
    void text_that_hides_something_is_refused_in_a_cell() {
        var table = read(TestWorkbook.of("<row r=\"2\">" + text("A2", "a_x0007_b") + text("B2", "a\u202Eb") + "</row>")
                .file());
        table.rows().get(0).text("code");
        table.rows().get(0).optionalLongText("text");

        assertThat(table.errors())
                .extracting(Place::code)
                .containsExactly("text-control-character", "text-direction-override");
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
