package org.mingjing.kit.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, to be like Excel's or unlike it. */
final class TestWorkbook {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String sheets = "<sheet name=\"目录\" sheetId=\"1\" r:id=\"rId1\"/>";
    private String bookProperties = "";
    private String moreRelations = "";

    /** A sheet of these rows of XML; the header is {@code code,text,day}. */
    static TestWorkbook of(String rows) {
        return new TestWorkbook().sheetData("<sheetData>" + HEADER + rows + "</sheetData>");
    }

    static final String HEADER =
            "<row r=\"1\">" + text("A1", "code") + text("B1", "text") + text("C1", "day") + "</row>";

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    TestWorkbook sheetData(String content) {
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + content
                        + "</worksheet>");
        return this;
    }

    TestWorkbook sheets(String elements) {
        sheets = elements;
        return this;
    }

    TestWorkbook since1904() {
        bookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    TestWorkbook relation(String type, String target) {
        moreRelations += "<Relationship Id=\"m" + moreRelations.length() + "\" Type=\"" + RELATIONS + type
                + "\" Target=\"" + target + "\"/>";
        return this;
    }

    TestWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    InputStream file() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** Writes the file with one more part, or another in its place, whose content is too long to be held. */
    void write(OutputStream output, String name, Content content) throws IOException {
        parts.remove(name);
        try (var zip = new ZipOutputStream(output)) {
            write(zip);
            zip.putNextEntry(new ZipEntry(name));
            content.writeTo(zip);
        }
    }

    interface Content {
        void writeTo(OutputStream part) throws IOException;
    }

    private void write(ZipOutputStream zip) throws IOException {
        parts.putIfAbsent(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATIONS + "\">" + bookProperties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        parts.putIfAbsent(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/>" + moreRelations + "</Relationships>");
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
