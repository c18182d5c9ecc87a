package org.mingjing.verifier.report;

import org.mingjing.log.Malformed;

/** A sentence in both languages. */
public record Words(String zh, String en) {

    /** @param arguments in the places of {@code %s}, the same order in both languages */
    public static Words of(String zh, String en, Object... arguments) {
        return new Words(zh.formatted(arguments), en.formatted(arguments));
    }

    public static Words of(Malformed refused) {
        return new Words(refused.zh(), refused.en());
    }

    /** What was read, and what is wrong with it. */
    public Words because(Words reason) {
        return new Words(zh + "：" + reason.zh, en + ": " + reason.en);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
