package org.mingjing.kit.id;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import org.mingjing.kit.hash.Sha256;

/**
 * Codes that people carry home and type in again: query codes, receipts, evaluation tokens. Crockford's base 32 in
 * groups of four, because it has no letters that are taken for digits.
 */
public final class RandomCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCodes() {}

    /**
     * A code of at least so many random bits.
     *
     * @param bits 80 or more: fewer could be guessed by trying
     */
    public static String of(int bits) {
        if (bits < 80) {
            throw new IllegalArgumentException("a code of " + bits + " bits can be guessed");
        }
        byte[] random = new byte[(bits + 4) / 5 * 5 / 8 + 1];
        RANDOM.nextBytes(random);
        return encode(random, bits);
    }

    /** The code that this seed always gives: whoever has the seed again gets the same code again. */
    public static String from(String seed, int bits) {
        return encode(Sha256.of(seed), bits);
    }

    /** SHA-256 in hex of the code as typed: blanks, dashes and letter case do not count. All that is ever stored. */
    public static String hash(String code) {
        return Sha256.hex(plain(code));
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String encode(byte[] bytes, int bits) {
        int characters = (bits + 4) / 5;
        var number = new BigInteger(1, bytes);
        var code = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(number.intValue() & 31));
            number = number.shiftRight(5);
        }
        return code.toString();
    }
}
