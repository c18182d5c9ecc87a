package org.mingjing.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.kit.sheet.TestWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

class WorkbookRefusalsTest {
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
