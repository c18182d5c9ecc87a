package org.mingjing.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "民办学校设立审批",
                "e\u0301te\u0301",
                "👩‍👩‍👧‍👦",
                "नमस्ते",
                "שלום",
                "\u200fمرحبا",
                "𠮷野家",
                "a\u0300\u0301\u0302\u0303"
            })
    void what_people_write_is_taken(String text) {
        assertThat(PlainText.flawOfLine(text)).isEmpty();
        assertThat(PlainText.flawOfLines(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000, text-control-character",
        "0007, text-control-character",
        "001B, text-control-character",
        "007F, text-control-character",
        "0085, text-control-character",
        "D83D, text-surrogate",
        "DE00, text-surrogate",
        "202A, text-direction-override",
        "202E, text-direction-override",
        "2066, text-direction-override",
        "2069, text-direction-override"
    })
    void what_hides_or_breaks_text_is_refused_wherever_it_stands(String point, String flaw) {
        var character = String.valueOf((char) Integer.parseInt(point, 16));

        for (var text : new String[] {character, "a" + character, character + "a", "民" + character + "办"}) {
            assertThat(PlainText.flawOfLine(text)).contains(flaw);
            assertThat(PlainText.flawOfLines(text)).contains(flaw);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb"})
    void tabs_and_line_breaks_belong_into_long_texts_only(String text) {
        assertThat(PlainText.flawOfLines(text)).isEmpty();
        assertThat(PlainText.flawOfLine(text)).contains("text-control-character");
    }

    @Test
    void thirty_two_marks_on_one_letter_are_taken_and_one_more_is_not() {
        assertThat(PlainText.flawOfLine("a" + "\u0301".repeat(32) + "b" + "\u0301".repeat(32)))
                .isEmpty();
        assertThat(PlainText.flawOfLine("a" + "\u0301".repeat(33))).contains("text-combining-marks");
        assertThat(PlainText.flawOfLine("a" + "\u0301".repeat(10_000))).contains("text-combining-marks");
    }
}
