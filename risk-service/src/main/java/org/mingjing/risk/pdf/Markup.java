package org.mingjing.risk.pdf;

import java.util.ArrayList;
import java.util.List;

/** XHTML in the making. Whatever a person once typed passes through here as text, never as markup. */
public final class Markup {
    // Laid out, a row takes some fifty times the memory that its text does.
    private static final int ROWS_OF_A_PART = 150;

    private final List<String> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Integer> widths = List.of();
    private List<String> head = List.of();
    private int rows;

    public Markup heading(String heading) {
        return element("h1", heading);
    }

    public Markup subheading(String heading) {
        return element("h2", heading);
    }

    public Markup paragraph(String paragraph) {
        return element("p", paragraph);
    }

    /** @param widths of the columns in percent; the head is repeated on every page */
    public Markup beginTable(List<Integer> widths, List<String> head) {
        this.widths = List.copyOf(widths);
        this.head = List.copyOf(head);
        text.append("<table><colgroup>");
        widths.forEach(width -> text.append("<col style=\"width:").append(width).append("%\"/>"));
        text.append("</colgroup><thead>");
        row("th", head);
        text.append("</thead><tbody>");
        return this;
    }

    /** A long table goes on in another part. */
    public Markup row(List<String> cells) {
        if (rows == ROWS_OF_A_PART) {
            endTable().endPart().beginTable(widths, head);
        }
        rows++;
        return row("td", cells);
    }

    public Markup endTable() {
        text.append("</tbody></table>");
        return this;
    }

    private Markup endPart() {
        parts.add(text.toString());
        text.setLength(0);
        rows = 0;
        return this;
    }

    /** All so far, in the parts that a long table made of it. */
    public List<String> parts() {
        var all = new ArrayList<>(parts);
        all.add(text.toString());
        return List.copyOf(all);
    }

    /** Has to stand before what it is the foot of. */
    Markup footer(String footer) {
        text.append("<div class=\"footer\">");
        append(footer);
        text.append("</div>");
        return this;
    }

    /** As a page of its own for a browser, which runs nothing and fetches nothing for it. */
    public String asDocument() {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/></head><body>"
                + String.join("", parts()) + "</body></html>";
    }

    private Markup row(String element, List<String> cells) {
        text.append("<tr>");
        cells.forEach(cell -> element(element, cell));
        text.append("</tr>");
        return this;
    }

    private Markup element(String name, String content) {
        text.append('<').append(name).append('>');
        append(content);
        text.append("</").append(name).append('>');
        return this;
    }

    private void append(String content) {
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '\n' -> text.append("<br/>");
                default -> text.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
    }

    /** XML 1.0 has no place for the rest, not even as a reference. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
