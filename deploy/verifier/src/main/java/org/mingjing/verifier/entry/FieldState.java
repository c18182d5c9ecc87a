package org.mingjing.verifier.entry;

import org.mingjing.verifier.report.Words;

/** How a field of an entry stands. Only the first says anything about its value. */
sealed interface FieldState {

    Words words();

    default boolean isInvalid() {
        return false;
    }

    record Opened(String value) implements FieldState {
        @Override
        public Words words() {
            return Words.of("已公开且相符：%s", "opened-valid: %s", printable(value));
        }

        /** A value is shown in one line; whatever would move the cursor or turn the writing is shown as its code. */
        private static String printable(String value) {
            var text = new StringBuilder();
            value.codePoints().forEach(character -> {
                switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        text.append("\\u{")
                                .append(Integer.toHexString(character))
                                .append('}');
                    default -> text.appendCodePoint(character);
                }
            });
            return text.toString();
        }
    }

    record Withheld() implements FieldState {
        @Override
        public Words words() {
            return Words.of("未公开（未核验）", "withheld (not verified)");
        }
    }

    record Erased(long index) implements FieldState {
        @Override
        public Words words() {
            return Words.of("已擦除，见条目 %s（未核验）", "erased-at-%s (not verified)", index);
        }
    }

    record Invalid() implements FieldState {
        @Override
        public Words words() {
            return Words.of("无效：所公开的与承诺不符", "INVALID: what was opened is not what was committed to");
        }

        @Override
        public boolean isInvalid() {
            return true;
        }
    }
}
