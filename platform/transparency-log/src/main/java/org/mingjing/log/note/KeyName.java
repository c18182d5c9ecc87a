package org.mingjing.log.note;

import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Utf8;

/** The rule for names of keys. */
final class KeyName {

    /** A space to Unicode, a control character to Java. */
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    /** @throws Malformed when it is no name of a key */
    static String require(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isForbidden)) {
            throw new Malformed(Problem.KEY_NAME, name);
        }
        Utf8.encode(name);
        return name;
    }

    private static boolean isForbidden(int character) {
        // Neither of the two knows all spaces: U+00A0 is none to the first, a tab none to the second.
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == NEXT_LINE
                || character < ' '
                || character == '+';
    }
}
