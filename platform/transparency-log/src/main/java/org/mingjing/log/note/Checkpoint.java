package org.mingjing.log.note;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tree.Hash;

/**
 * The head of a log: how many entries it has and the root over them.
 *
 * @param origin names the log: its address without scheme and without a slash at the end; its key has the same name
 * @param size entries, from 0
 * @param extensions further lines. They are read, for other logs may have them; write none, nobody can audit them
 * @throws Malformed when a line is empty or has a control character, or the size is negative
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw new Malformed(Problem.NOT_DECIMAL, size);
        }
        var words = new ArrayList<>(extensions);
        words.add(origin);
        for (var line : words) {
            if (line.isEmpty() || line.indexOf('\n') >= 0) {
                throw new Malformed(Problem.CHECKPOINT_LINES);
            }
            Utf8.refuseControls(line);
            Utf8.encode(line);
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** @throws Malformed when it is not the text of a checkpoint */
    public static Checkpoint parse(String text) {
        var lines = Lines.of(text);
        if (lines.size() < LINES || lines.contains("")) {
            throw new Malformed(Problem.CHECKPOINT_LINES);
        }
        return new Checkpoint(
                lines.get(0),
                Decimal.parse(lines.get(1)),
                Hash.parse(lines.get(2)),
                lines.subList(LINES, lines.size()));
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n" + Lines.join(extensions);
    }
}
