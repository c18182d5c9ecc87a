package org.mingjing.risk.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.catalogue.EditionFixtures.draft;
import static org.mingjing.risk.catalogue.EditionFixtures.edition;
import static org.mingjing.risk.catalogue.EditionFixtures.line;
import static org.mingjing.risk.catalogue.line.Lines.onStep;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.line.Lines;
import org.mingjing.risk.pdf.PrintPage;

class CataloguePdfTest {
    private final CatalogueEdition edition =
            edition(List.of(line("EB-L-02", "初级中学、小学、幼儿园教师资格认定", "《教师法》第十三条;<b>&", "得分 2.10:三级", "Score 2.10", 30)));

    @Test
    void what_stands_on_it_can_be_selected_as_text() throws IOException {
        var text = text(print(edition));

        assertThat(text)
                .contains("教师工作与资格科 2026 年行政权力廉政风险等级目录")
                .contains("监备〔2026〕1 号")
                .contains("EB-L-02")
                .contains("得分 2.10:三级");
        assertThat(text.replaceAll("\\s", ""))
                .contains("初级中学、小学、幼儿园教师资格认定")
                .contains("《教师法》第十三条;<b>&")
                .contains("责任岗位EB-JSZG-HEAD");
    }

    @Test
    void the_approval_chain_and_the_hash_it_is_bound_to_stand_on_it() throws IOException {
        var text = text(print(edition)).replaceAll("\\s", "");

        assertThat(text)
                .containsSubsequence("单位报送", "局党委审定", "监察室备案", "PARTY-OFFICE-DW")
                .contains(edition.contentHash());
        // Once about the whole, once at the foot of the page, once for each of the four decisions.
        assertThat(text.split(edition.contentHash(), -1)).hasSize(1 + 6);
    }

    @Test
    void a_draft_says_that_nobody_has_decided_on_it() throws IOException {
        var text = text(print(draft(edition)));

        assertThat(text).contains("草稿", "备案编号 —").doesNotContain("PARTY-DW");
        assertThat(print(draft(edition))).isEqualTo(print(draft(edition)));
    }

    @Test
    void the_same_edition_prints_to_the_same_bytes() throws IOException {
        assertThat(print(edition)).isEqualTo(print(edition));
    }

    @Test
    void every_page_of_a_long_catalogue_names_the_hash() throws IOException {
        var lines = IntStream.range(0, 120)
                .mapToObj(i -> line("EB-L-" + i, "教师资格认定", "《教师法》", "得分 2.10", "Score 2.10", 30))
                .toList();
        var pdf = print(edition(lines));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(edition(lines).contentHash());
            }
        }
    }

    @Test
    void where_the_scheme_has_no_score_a_dash_stands() throws IOException {
        var unscored = edition(List.of(line("EB-L-02", "教师资格认定", "《教师法》", "计数推导", "Counted", 30, null)));

        assertThat(text(print(unscored)).replaceAll("\\s", "")).contains("—三级计数推导");
    }

    @Test
    void what_becomes_public_with_a_power_can_be_read_before_it_does() throws IOException {
        var text = text(print(edition(List.of(Lines.worded(edition.lines().get(0))))))
                .replaceAll("\\s", "");

        assertThat(text).contains("是否收费:不收费", "申请材料:身份证;学历证书", "审核走过场", "双人审核");
    }

    @Test
    void a_risk_point_on_one_of_several_steps_names_it() {
        var line = edition.lines().get(0);

        assertThat(Wording.points(line)).isEqualTo("1\nEB-L-02-R1");
        assertThat(Wording.points(onStep("验收", line))).isEqualTo("1\nEB-L-02-R1(验收)");
    }

    @Test
    void a_character_that_xml_has_no_place_for_does_not_stop_it() throws IOException {
        var odd = edition(List.of(line("EB-L-02", "教师\u0001资格", "《教师法》", "x", "y", 30)));

        assertThat(text(print(odd))).contains("EB-L-02");
    }

    private static byte[] print(CatalogueEdition edition) {
        return new PrintPage(() -> 1).print(CataloguePage.of(edition));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
