package org.mingjing.log.strict;

import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;

/** Lines ended by a line feed and by nothing else; {@code String.lines()} ends them at a carriage return too. */
public final class Lines {

    private Lines() {}

    /**
     * @return the lines without their ends; an empty text has none
     * @throws Malformed when the last line is not ended
     */
    public static List<String> of(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.endsWith("\n")) {
            throw new Malformed(Problem.LINE_NOT_ENDED);
        }
        var lines = List.of(text.split("\n", -1));
        return lines.subList(0, lines.size() - 1);
    }

    /** Ends every line. */
    public static String join(Iterable<?> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
