package org.mingjing.log.witness;

import java.util.List;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.note.SignatureLine;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;

/**
 * What a witness answers over HTTP.
 *
 * @param status see {@link Witness#answer}
 * @param contentType of the body
 * @param body signature lines with 200, the size the witness knows with 409, else a word for people
 */
public record WitnessAnswer(int status, String contentType, String body) {

    public static final int COSIGNED = 200;
    public static final int MALFORMED = 400;
    public static final int NOT_SIGNED_BY_LOG = 403;
    public static final int UNKNOWN_LOG = 404;
    public static final int OTHER_SIZE = 409;
    public static final int NOT_CONSISTENT = 422;

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";

    static WitnessAnswer cosigned(SignatureLine line) {
        return new WitnessAnswer(COSIGNED, TEXT, line + "\n");
    }

    static WitnessAnswer otherSize(long size) {
        return new WitnessAnswer(OTHER_SIZE, SIZE, size + "\n");
    }

    static WitnessAnswer refused(int status, String why) {
        return new WitnessAnswer(status, TEXT, why + "\n");
    }

    /**
     * What a log reads of a 200.
     *
     * @return the checkpoint with this witness's cosignature; empty when there is none or it is wrong. Lines of other keys
     *     are ignored
     * @throws Malformed when the body is not one or more signature lines
     */
    public static Optional<SignedCheckpoint> cosigned(byte[] body, SignedCheckpoint checkpoint, VerifierKey witness) {
        return readCosignatures(body).stream()
                .filter(line -> witness.verifies(checkpoint.note().text(), line))
                .findFirst()
                .map(checkpoint::with);
    }

    /** @throws Malformed when the body is not one or more signature lines */
    static List<SignatureLine> readCosignatures(byte[] body) {
        var text = Utf8.decode(body);
        Utf8.refuseControls(text);
        var lines = Lines.of(text).stream().map(SignatureLine::parse).toList();
        if (lines.isEmpty()) {
            throw new Malformed(Problem.WITNESS_LINES);
        }
        return lines;
    }

    /**
     * What a log reads of a 409 of type {@code text/x.tlog.size}: the size to prove consistency from at the next try.
     *
     * @throws Malformed when the body is not one line with a size
     */
    public static long readSize(byte[] body) {
        var lines = Lines.of(Utf8.decode(body));
        if (lines.size() != 1) {
            throw new Malformed(Problem.WITNESS_SIZE);
        }
        return Decimal.parse(lines.get(0));
    }

    public byte[] bytes() {
        return Utf8.encode(body);
    }
}
