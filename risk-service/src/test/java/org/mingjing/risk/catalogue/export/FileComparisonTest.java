package org.mingjing.risk.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.risk.catalogue.EditionFixtures.edition;
import static org.mingjing.risk.catalogue.EditionFixtures.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.csv.ImportReport.Change;
import org.mingjing.kit.csv.ImportReport.Kind;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.Lines;
import org.mingjing.risk.procedure.StepKind;

class FileComparisonTest {
    private final CatalogueEdition edition = edition(
            "EB-JSZG-2026-1",
            List.of(line("A", "甲", "=HYPERLINK(1)", "推导", "Derived", 30), line("B", "乙", "《乙法》", "推导", "Derived", 20)));

    @Test
    void what_a_spreadsheet_would_run_leaves_neutralised_and_comes_back_as_it_was() throws IOException {
        assertThat(csv(text -> text)).contains("'=HYPERLINK(1)");

        assertThat(compare(text -> text).report(true).unchanged()).isEqualTo(2);
    }

    @Test
    void every_line_of_a_table_says_who_decided_on_it() throws IOException {
        assertThat(csv(text -> text).split("监察室备案 通过 EB-JC SUPERVISOR-JC 2026-03-01 10:00", -1))
                .hasSize(1 + edition.lines().size());
    }

    @Test
    void what_a_unit_states_of_a_power_may_come_back_changed() throws IOException {
        var comparison = compare(text -> text.replace("乙", "丁"));

        assertThat(comparison.changed()).containsOnlyKeys("B");
        assertThat(comparison.changed().get("B").row()).isEqualTo(3);
        assertThat(comparison.report(false).changes())
                .containsExactly(new Change("B", Kind.UPDATE, List.of("name_zh", "legal_basis")));
    }

    @Test
    void what_follows_from_a_rating_is_refused_with_its_row_and_column() {
        refused(text -> text.replace(",III,", ",I,"), "row 2, column level", "row 3, column level");
        refused(text -> text.replace("推导", "另一推导"), "row 2, column derivation_zh", "row 3, column derivation_zh");
        refused(text -> text.replace("EFFECTIVE", "PLANNED"), "row 2, column measures", "row 3, column measures");
    }

    @Test
    void what_the_table_of_powers_states_is_refused_with_where_to_state_it() throws IOException {
        var worded = edition(List.of(Lines.worded(edition.lines().get(0))));
        var file = new ByteArrayOutputStream();
        CatalogueTable.write(worded, SheetFormat.CSV, file);
        var changed = file.toString(StandardCharsets.UTF_8).replace("年满十八周岁", "年满十六周岁");

        assertThatThrownBy(() -> FileComparison.of(
                        worded,
                        ExportedFile.ofTable(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.places())
                                .extracting(InputRefused.Place::field, InputRefused.Place::code)
                                .containsExactly(tuple("row 2, column conditions", "export-column-of-powers")));
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("fee", "身份证\n学历证书", ",N,");
    }

    @Test
    void a_cell_that_no_table_takes_back_is_cut_and_bound_by_its_hash() throws IOException {
        var points = IntStream.range(0, 20)
                .mapToObj(i -> new FrozenPoint("R" + i, StepKind.EXAMINE, null, "BRIBERY", "长".repeat(2_000), null))
                .toList();
        var line = Lines.withPoints(edition.lines().get(0), points);
        var file = new ByteArrayOutputStream();
        CatalogueTable.write(edition(List.of(line)), SheetFormat.XLSX, file);

        var table = ExportedFile.ofTable(new ByteArrayInputStream(file.toByteArray()));
        assertThat(FileComparison.of(edition(List.of(line)), table).report(true).unchanged())
                .isEqualTo(1);
        assertThat(table.lines().get(0).cell("points")).contains("全文见 JSON 文件").hasSizeLessThan(2_000);
    }

    @Test
    void a_line_of_another_catalogue_or_of_other_content_is_refused() {
        refused(
                text -> text.replace("EB-JSZG-2026-1", "EB-XZSP-2026-1"),
                "row 2, column catalogue_code",
                "row 3, column catalogue_code");
        refused(
                text -> text.replace(edition.contentHash(), "0".repeat(64)),
                "row 2, column content_hash",
                "row 3, column content_hash");
    }

    @Test
    void a_power_that_is_not_in_the_catalogue_is_refused_and_one_left_out_is_told() throws IOException {
        refused(text -> text.replace(",B,EB", ",X,EB"), "row 3, column code");
        refused(text -> text.replace(",B,EB", ",A,EB"), "row 3, column code");

        var report = compare(text -> text.substring(0, text.indexOf("\r\n", text.indexOf("甲")) + 2))
                .report(true);
        assertThat(report.absent()).isEqualTo(1);
        assertThat(report.changes()).containsExactly(new Change("B", Kind.ABSENT, List.of()));
    }

    @Test
    void json_is_compared_as_a_table_is_and_refusals_name_the_member() throws IOException {
        var file = new ByteArrayOutputStream();
        CatalogueJson.write(edition, file);
        var text = file.toString(StandardCharsets.UTF_8);

        assertThat(FileComparison.of(edition, json(text.replace("乙", "丁"))).changed())
                .containsOnlyKeys("B");
        assertThatThrownBy(() -> FileComparison.of(edition, json(text.replace("\"III\"", "\"I\""))))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.places())
                                .extracting(InputRefused.Place::field)
                                .containsExactly("content.powers[0].level", "content.powers[1].level"));
        for (var broken : List.of("", "null", "{}", "[]", "{\"content\":{}}", text + "x")) {
            assertThatThrownBy(() -> json(broken))
                    .as(broken)
                    .isInstanceOf(InputRefused.class)
                    .hasMessage("export-unreadable");
        }
    }

    private void refused(UnaryOperator<String> edit, String... fields) {
        assertThatThrownBy(() -> compare(edit))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.places())
                                .extracting(InputRefused.Place::field)
                                .contains(fields));
    }

    private FileComparison compare(UnaryOperator<String> edit) throws IOException {
        var bytes = csv(edit).getBytes(StandardCharsets.UTF_8);
        return FileComparison.of(edition, ExportedFile.ofTable(new ByteArrayInputStream(bytes)));
    }

    private String csv(UnaryOperator<String> edit) throws IOException {
        var file = new ByteArrayOutputStream();
        CatalogueTable.write(edition, SheetFormat.CSV, file);
        return edit.apply(file.toString(StandardCharsets.UTF_8));
    }

    private static ExportedFile json(String text) {
        return ExportedFile.ofJson(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
