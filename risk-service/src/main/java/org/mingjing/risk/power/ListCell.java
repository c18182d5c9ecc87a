package org.mingjing.risk.power;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list in one cell of a table, an item a line, as people write it. What an item says itself is kept apart by a backslash
 * before it: a line break is {@code \n}, and a bar, which parts an item, {@code \|}.
 */
final class ListCell {
    /** The list is known to be empty; an empty cell means that nobody has said. */
    private static final String NONE = "无";

    private static final char ESCAPE = '\\';
    private static final char BAR = '|';

    private ListCell() {}

    /** @return null for null */
    static String of(List<String> items) {
        if (items == null) {
            return null;
        }
        if (items.equals(List.of(NONE))) {
            return ESCAPE + NONE;
        }
        return items.isEmpty() ? NONE : items.stream().map(ListCell::escaped).collect(Collectors.joining("\n"));
    }

    /** The inverse of {@link #of}; lines with nothing in them are left out. */
    static List<String> items(String cell) {
        return cell.equals(NONE)
                ? List.of()
                : lines(cell).stream().map(ListCell::plain).toList();
    }

    static List<String> lines(String cell) {
        return cell.lines().filter(line -> !line.isBlank()).toList();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("|", "\\|");
    }

    /** The inverse of {@link #escaped}. */
    static String plain(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == ESCAPE && i + 1 < line.length()) {
                at = line.charAt(++i);
                text.append(at == 'n' ? '\n' : at == 'r' ? '\r' : at);
            } else {
                text.append(at);
            }
        }
        return text.toString();
    }

    /** The parts of a line between its bars, as they were before they were written. */
    static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ESCAPE) {
                i++;
            } else if (line.charAt(i) == BAR) {
                parts.add(plain(line.substring(from, i)));
                from = i + 1;
            }
        }
        parts.add(plain(line.substring(from)));
        return parts;
    }
}
