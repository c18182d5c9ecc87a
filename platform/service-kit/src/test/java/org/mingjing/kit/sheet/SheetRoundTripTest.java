package org.mingjing.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.kit.csv.FormulaGuard;

class SheetRoundTripTest {

    @Property(tries = 300)
    void a_table_that_was_written_reads_as_it_was(@ForAll SheetFormat format, @ForAll("lines") List<List<String>> lines)
            throws IOException {
        var file = new ByteArrayOutputStream();
        try (var writer = format.writer(file, "目录")) {
            writer.line(List.of("code", "one", "two"));
            for (int i = 0; i < lines.size(); i++) {
                writer.line(List.of("c" + i, lines.get(i).get(0), lines.get(i).get(1)));
            }
        }

        var table = Sheets.read(new ByteArrayInputStream(file.toByteArray()), List.of("code", "one", "two"), List.of());

        assertThat(table.rows())
                .map(row -> List.of(
                        row.optionalLongText("one").orElse(""),
                        row.optionalLongText("two").orElse("")))
                .isEqualTo(lines);
        table.refuseIfWrong();
    }

    @Provide
    Arbitrary<List<List<String>>> lines() {
        return texts().list().ofSize(2).list().ofMinSize(1).ofMaxSize(5);
    }

    /** Texts of what is dangerous in one format or the other, and of all else; a blank text is none. */
    private static Arbitrary<String> texts() {
        var dangerous = Arbitraries.of(
                "=", "+", "-", "@", "'", "\t", "\r", "\n", "\r\n", ",", ";", "\"", " ", "_x000D_", "_x005F_", "<", "&",
                "]]>", "5", "1.5", "\ufeff", "明镜", "𠮷", "\u00e9", "e\u0301");
        var any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u4e00', '\u9fff')
                .ofMaxLength(8);
        return Arbitraries.oneOf(dangerous.list().ofMaxSize(5).map(parts -> String.join("", parts)), any)
                .map(text -> text.isBlank() ? "" : text);
    }

    @Property
    void no_written_cell_begins_as_a_formula_does(@ForAll("texts") String text) {
        var cell = FormulaGuard.guarded(text);

        assertThat(FormulaGuard.plain(cell)).isEqualTo(text);
        assertThat(cell.strip())
                .satisfiesAnyOf(
                        stripped -> assertThat(stripped).doesNotContainPattern("^[=+@-]"),
                        stripped -> assertThat(stripped).matches("[+-]?[0-9.]+"));
    }

    @Provide("texts")
    Arbitrary<String> dangerousTexts() {
        return texts();
    }

    @Example
    void csv_begins_with_a_byte_order_mark_and_ends_its_lines_as_the_standard_says() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var writer = SheetFormat.CSV.writer(file, "目录")) {
            writer.line(List.of("代码", "=1+1"));
        }

        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff代码,'=1+1\r\n");
    }
}
