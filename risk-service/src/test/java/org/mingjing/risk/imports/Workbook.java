package org.mingjing.risk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.mingjing.kit.sheet.SheetFormat;

/** A workbook that was good, part by part, to be made bad in one place. */
final class Workbook {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEGABYTE = 1024 * 1024;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private int megabytes;

    static Workbook of(List<List<String>> lines) {
        var file = new ByteArrayOutputStream();
        try (var table = SheetFormat.XLSX.writer(file, "目录")) {
            for (var line : lines) {
                table.line(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(file.toByteArray());
    }

    static Workbook read(byte[] file) {
        var workbook = new Workbook();
        try {
            var copy = Files.createTempFile("workbook", ".xlsx");
            Files.write(copy, file);
            // Not as a stream: how long its parts are stands behind them.
            try (var zip = new ZipFile(copy.toFile())) {
                for (var part : Collections.list(zip.entries())) {
                    var content = zip.getInputStream(part).readAllBytes();
                    workbook.parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workbook;
    }

    /** What is not there to be replaced would leave the workbook good. */
    Workbook with(String part, String pattern, String replacement) {
        var before = parts.get(part);
        parts.put(part, before.replaceFirst(pattern, replacement));
        assertThat(parts.get(part)).isNotEqualTo(before);
        return this;
    }

    /** That many more in blank rows, of which packed hardly anything is left. */
    Workbook blownUpTo(int size) {
        megabytes = size;
        return this;
    }

    byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip, String name, String content) throws IOException {
        var end = "</sheetData>";
        if (megabytes == 0 || !name.equals(SHEET)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            return;
        }
        zip.write(content.substring(0, content.indexOf(end)).getBytes(StandardCharsets.UTF_8));
        var blank = "<row><c t=\"inlineStr\"/></row>".repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < (long) megabytes * MEGABYTE; written += blank.length) {
            zip.write(blank);
        }
        zip.write(content.substring(content.indexOf(end)).getBytes(StandardCharsets.UTF_8));
    }
}
