package org.mingjing.log.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.tree.Hash;

/**
 * What a log promises, as the text of a note that it signs: by the deadline each of these leaves lies under a published checkpoint.
 *
 * @param origin of the log, which is its key's name
 * @param policy the hash of the policy that the log publishes by, whose witnesses can say when the deadline has passed
 * @param leaves one or more
 * @param deadline in whole seconds
 * @throws Malformed when there is no leaf, or the deadline lies before 1970
 */
public record Promise(String origin, Hash policy, List<Hash> leaves, Instant deadline) {

    private static final String FORM = "mingjing.org/promise/v2";
    private static final int LEAST_LINES = 5;

    public Promise {
        leaves = List.copyOf(leaves);
        if (origin.isEmpty() || leaves.isEmpty() || deadline.getEpochSecond() < 0) {
            throw new Malformed(Problem.PROMISE_LINES);
        }
    }

    /** @throws Malformed when it is not the text of a promise */
    public static Promise parse(String text) {
        var lines = Lines.of(text);
        if (lines.size() < LEAST_LINES || !lines.get(0).equals(FORM)) {
            throw new Malformed(Problem.PROMISE_LINES);
        }
        long seconds = Decimal.parse(lines.get(lines.size() - 1));
        if (seconds > Instant.MAX.getEpochSecond()) {
            throw new Malformed(Problem.NUMBER_TOO_LARGE, seconds);
        }
        return new Promise(
                lines.get(1),
                Hash.parse(lines.get(2)),
                lines.subList(3, lines.size() - 1).stream().map(Hash::parse).toList(),
                Instant.ofEpochSecond(seconds));
    }

    /** What is signed. */
    public String text() {
        var lines = new ArrayList<Object>(List.of(FORM, origin, policy));
        lines.addAll(leaves);
        lines.add(deadline.getEpochSecond());
        return Lines.join(lines);
    }
}
