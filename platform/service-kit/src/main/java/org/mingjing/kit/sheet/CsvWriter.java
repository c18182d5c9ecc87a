package org.mingjing.kit.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as RFC 4180 has it, after a byte order mark. */
final class CsvWriter implements TableWriter {
    private final CSVPrinter printer;

    CsvWriter(OutputStream output) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SheetFormat::cell));
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
