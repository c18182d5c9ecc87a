package org.mingjing.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kit.csv.CsvTable;

/** What a sheet may cost, in a process with so small a heap that more would end it. */
class SheetLimitsTest {
    private static final int BOMB = 200 * 1024 * 1024;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows without end    | <row><c t="inlineStr"><is><t>a</t></is></c></row>          | table-too-long
            blanks without end  | <row><c t="inlineStr"/></row>                               | sheet-too-large
            one endless text    | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa     | sheet-unreadable
            elements in elements| <row>                                                       | sheet-unreadable
            """)
    void a_file_that_inflates_to_200_megabytes_is_refused_with_a_heap_of_64(String what, String content, String refusal)
            throws Exception {
        var bomb = workbook(SHEET, sheet -> {
            write(sheet, "<worksheet><sheetData>" + TestWorkbook.HEADER);
            var block = content.repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < BOMB; written += block.length) {
                sheet.write(block);
            }
        });

        assertThat(Files.size(bomb)).isLessThan(2_000_000);
        assertThat(read(bomb, 64)).isEqualTo(refusal);
    }

    @Test
    void names_that_never_repeat_do_not_fill_the_parser() throws Exception {
        var random = new Random(7);
        var bomb = workbook(SHEET, sheet -> {
            write(sheet, "<worksheet><sheetData>");
            for (int i = 0; i < 3_000_000; i++) {
                write(sheet, "<x" + Long.toHexString(random.nextLong()) + "/>");
            }
        });

        assertThat(read(bomb, 64)).isEqualTo("sheet-unreadable");
    }

    @Test
    void more_shared_text_than_any_table_has_is_refused() throws Exception {
        var random = new Random(7);
        var bomb = workbook("xl/sharedStrings.xml", strings -> {
            write(strings, "<sst>");
            for (int i = 0; i < 60_000; i++) {
                write(strings, "<si><t>" + Long.toHexString(random.nextLong()).repeat(30) + "</t></si>");
            }
            write(strings, "</sst>");
        });

        assertThat(read(bomb, 96)).isEqualTo("sheet-too-large");
    }

    @ParameterizedTest
    @CsvSource({"XLSX", "CSV"})
    void a_hundred_thousand_rows_are_written_and_read_with_a_heap_of_96_megabytes(SheetFormat format) throws Exception {
        var file = folder.resolve("table." + format.extension());
        try (var output = Files.newOutputStream(file);
                var writer = format.writer(output, "目录")) {
            writer.line(List.of("code", "text", "day"));
            for (int i = 0; i < 100_000; i++) {
                writer.line(List.of("EB-XZSP-L-" + i, "民办学校设立、分立、合并、变更、终止审批 " + i, "2026-11-20"));
            }
        }

        assertThat(read(file, 96)).isEqualTo("100000");
    }

    @Test
    void more_rows_than_are_ever_needed_are_refused() throws Exception {
        var file = folder.resolve("long.xlsx");
        try (var output = Files.newOutputStream(file);
                var writer = SheetFormat.XLSX.writer(output, "目录")) {
            writer.line(List.of("code", "text", "day"));
            for (int i = 0; i <= CsvTable.LONGEST; i++) {
                writer.line(List.of("a" + i, "b", "c"));
            }
        }

        assertThat(read(file, 160)).isEqualTo("table-too-long");
    }

    private Path workbook(String part, TestWorkbook.Content content) throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var output = Files.newOutputStream(file)) {
            TestWorkbook.of("")
                    .relation("sharedStrings", "sharedStrings.xml")
                    .part("xl/sharedStrings.xml", "<sst/>")
                    .write(output, part, content);
        }
        return file;
    }

    private static void write(OutputStream part, String text) throws IOException {
        part.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return number of rows, or the code of the refusal */
    private static String read(Path file, int megabytes) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadSheet.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
