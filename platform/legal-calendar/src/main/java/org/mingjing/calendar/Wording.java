package org.mingjing.calendar;

/**
 * One text for people, in Chinese and in English. Neither may be blank.
 *
 * @throws IllegalArgumentException when a text is missing or blank
 */
public record Wording(String zh, String en) {

    public Wording {
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("A wording needs a Chinese and an English text");
        }
    }

    /** A text that exists in one language only, such as a reason somebody typed, stands for both. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
