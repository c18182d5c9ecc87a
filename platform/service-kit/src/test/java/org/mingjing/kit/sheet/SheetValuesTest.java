package org.mingjing.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.kit.sheet.TestWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.problem.InputRefused.Place;

class SheetValuesTest {
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
}
