package org.mingjing.risk.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.catalogue.EditionFixtures.edition;
import static org.mingjing.risk.catalogue.EditionFixtures.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.EditionFixtures;
import org.mingjing.risk.catalogue.export.EditionDiff.ChangedField;
import org.mingjing.risk.catalogue.export.EditionDiff.ChangedLine;
import org.mingjing.risk.catalogue.export.EditionDiff.Line;

class EditionDiffTest {
    private final CatalogueEdition before = edition(
            "EB-JSZG-2025-1",
            List.of(
                    line("A", "甲", "《甲法》", "推导", "Derived", 30),
                    line("B", "乙", "《乙法》", "推导", "Derived", 30),
                    line("C", "丙", "《丙法》", "推导", "Derived", 30)));
    private final CatalogueEdition after = edition(
            "EB-JSZG-2026-1",
            List.of(
                    line("B", "乙", "《乙法》", "推导", "Derived", 30),
                    line("C", "丙", "《丙法》第二条", "推导", "Derived", 20),
                    line("D", "<丁>", "《丁法》", "推导", "Derived", 30)));

    @Test
    void names_what_came_what_went_and_what_is_written_otherwise() {
        var diff = EditionDiff.between(before, after);

        assertThat(diff.added()).containsExactly(new Line("D", "<丁>"));
        assertThat(diff.removed()).containsExactly(new Line("A", "甲"));
        assertThat(diff.changed())
                .containsExactly(new ChangedLine(
                        "C",
                        List.of(
                                new ChangedField("legalBasis", "《丙法》", "《丙法》第二条"),
                                new ChangedField("promisedLimit", 30, 20),
                                new ChangedField("statutoryLimit", 30, 20))));
        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.from().contentHash()).isEqualTo(before.contentHash());
        assertThat(diff.to().code()).isEqualTo("EB-JSZG-2026-1");
    }

    @Test
    void nothing_differs_between_an_edition_and_itself() {
        var diff = EditionDiff.between(before, before);

        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.unchanged()).isEqualTo(3);
    }

    @Test
    void the_table_says_it_in_chinese_and_takes_no_text_for_markup() {
        assertThat(DiffPage.of(EditionDiff.between(before, after)).asDocument())
                .contains("<td>D</td><td>新增</td><td>—</td><td>&lt;丁&gt;</td>")
                .contains("<td>A</td><td>移出</td><td>甲</td><td>—</td>")
                .contains("<td>C</td><td>依据</td><td>《丙法》</td><td>《丙法》第二条</td>")
                .contains("未变化 1 项");
    }

    @Test
    void a_field_that_older_lines_do_not_have_is_shown_as_nothing() {
        var older = edition(
                "EB-JSZG-2025-1",
                List.of(EditionFixtures.withoutMeasures(before.lines().get(1))));
        var diff = EditionDiff.between(older, edition(List.of(before.lines().get(1))));

        assertThat(diff.changed().get(0).fields())
                .extracting(ChangedField::field)
                .containsExactly("measures");
        assertThat(DiffPage.of(diff).asDocument()).contains("<td>防控措施</td><td>—</td><td>");
    }

    @Test
    void editions_of_two_units_are_not_compared() {
        assertThatThrownBy(() -> EditionDiff.between(before, EditionFixtures.ofUnit("EB-XZSP", after)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("catalogues-of-two-units"));
    }
}
