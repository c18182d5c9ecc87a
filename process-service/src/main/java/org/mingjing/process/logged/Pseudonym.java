package org.mingjing.process.logged;

import java.security.SecureRandom;

/** By what the log names a case: at random, for what is computed from a number can be computed from every number. */
final class Pseudonym {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    /** 130 bits. */
    private static final int LENGTH = 26;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Pseudonym() {}

    static String random() {
        var name = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> name.append(ALPHABET.charAt(at)));
        return name.toString();
    }
}
