package org.mingjing.verifier.report;

/** The call cannot be answered as it was made: an unknown option, a file that is not there, a policy that is none. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    public WrongUsage(Words words) {
        super(words.en());
        this.words = words;
    }

    public WrongUsage(String zh, String en, Object... arguments) {
        this(Words.of(zh, en, arguments));
    }

    public Words words() {
        return words;
    }
}
