package org.mingjing.log.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Base64Text;

/**
 * One signature of a note, checked or not.
 *
 * @param name of the key
 * @param base64 of the key's ID, four bytes, and the signature behind it
 * @throws Malformed when the name is none, or the base64 is not of five bytes or more
 */
public record SignatureLine(String name, String base64) {

    private static final String DASH = "— ";
    private static final int ID_LENGTH = 4;

    public SignatureLine {
        KeyName.require(name);
        if (Base64Text.decode(base64).length <= ID_LENGTH) {
            throw new Malformed(Problem.SIGNATURE_LINE, name);
        }
    }

    static SignatureLine of(VerifierKey key, byte[] signature) {
        var blob = ByteBuffer.allocate(ID_LENGTH + signature.length)
                .putInt(key.id())
                .put(signature);
        return new SignatureLine(key.name(), Base64Text.encode(blob.array()));
    }

    /**
     * From {@code — <name> <base64>}, without the line feed.
     *
     * @throws Malformed when it is no such line
     */
    public static SignatureLine parse(String line) {
        int gap = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || gap < DASH.length()) {
            throw new Malformed(Problem.SIGNATURE_LINE, line);
        }
        return new SignatureLine(line.substring(DASH.length(), gap), line.substring(gap + 1));
    }

    /** Which of the keys of this name it says it is of. */
    public int keyId() {
        return ByteBuffer.wrap(Base64Text.decode(base64)).getInt();
    }

    /** What the key made: for a cosignature the time in front. */
    public byte[] signature() {
        var blob = Base64Text.decode(base64);
        return Arrays.copyOfRange(blob, ID_LENGTH, blob.length);
    }

    boolean isOfSameKeyAs(SignatureLine other) {
        return name.equals(other.name) && keyId() == other.keyId();
    }

    /** As it stands in a note, without the line feed. */
    @Override
    public String toString() {
        return DASH + name + " " + base64;
    }
}
