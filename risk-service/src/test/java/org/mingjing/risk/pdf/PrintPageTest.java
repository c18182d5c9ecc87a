package org.mingjing.risk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class PrintPageTest {
    private static final OffsetDateTime DATED = OffsetDateTime.parse("2026-03-01T10:00:00+08:00");

    @Test
    void who_finds_every_place_taken_is_asked_to_come_again() {
        assertThatThrownBy(() -> new PrintPage(() -> 0).print(page("<p>x</p>")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, busy -> assertThat(busy.code()).isEqualTo("printing-busy"));
    }

    @Test
    void a_place_is_free_again_after_a_page_and_after_one_that_could_not_be_laid_out() {
        var printPage = new PrintPage(() -> 1);

        assertThatThrownBy(() -> printPage.print(page("<p>"))).isNotInstanceOf(RuleBroken.class);
        assertThat(printPage.print(page("<p>x</p>"))).startsWith('%', 'P', 'D', 'F');
        assertThat(printPage.print(page("<p>x</p>"))).isNotEmpty();
    }

    @Test
    void a_long_table_goes_on_under_its_head_and_every_sheet_has_its_number() throws IOException {
        var markup = new Markup().beginTable(List.of(50, 50), List.of("编码", "名称"));
        IntStream.rangeClosed(1, 400).forEach(row -> markup.row(List.of("R" + row, "权力" + row)));
        var parts = markup.endTable().parts();

        var printed = new PrintPage(() -> 1).print(new Page("x", parts, "x", DATED));

        assertThat(parts).hasSize(3);
        try (var document = Loader.loadPDF(printed)) {
            int sheets = document.getNumberOfPages();
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("1 / " + sheets, sheets + " / " + sheets);
            assertThat(text.split("编码", -1)).hasSize(sheets + 1);
            assertThat(IntStream.rangeClosed(1, 400)).allMatch(row -> text.contains("R" + row + " 权力" + row));
            assertThat(fontsOf(document)).hasSize(1);
        }
    }

    private static Set<COSBase> fontsOf(PDDocument document) {
        var fonts = new HashSet<COSBase>();
        for (var sheet : document.getPages()) {
            var resources = sheet.getResources();
            resources
                    .getFontNames()
                    .forEach(name ->
                            fonts.add(((COSDictionary) resources.getCOSObject().getDictionaryObject(COSName.FONT))
                                    .getDictionaryObject(name)));
        }
        return fonts;
    }

    private static Page page(String body) {
        return new Page("x", List.of(body), "x", DATED);
    }
}
