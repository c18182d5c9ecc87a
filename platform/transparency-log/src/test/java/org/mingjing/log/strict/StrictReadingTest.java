package org.mingjing.log.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.problemOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.Problem;

/** What Java's own readers let through. */
class StrictReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "+5", "-5", "-0", "007", "00", " 5", "5 ", "5\r", "٣", "５", "1e3", "0x1"})
    void a_number_has_one_spelling(String text) {
        assertThat(problemOf(() -> Decimal.parse(text))).isEqualTo(Problem.NOT_DECIMAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "9999999999999999999", "10000000000000000000"})
    void a_number_stays_below_two_to_the_63rd(String text) {
        assertThat(problemOf(() -> Decimal.parse(text))).isEqualTo(Problem.NUMBER_TOO_LARGE);
    }

    @Test
    void reads_the_smallest_and_the_largest_number() {
        assertThat(Decimal.parse("0")).isZero();
        assertThat(Decimal.parse("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ", "QQ=", "QR==", "QUJ=", "QQ==\n", " QQ==", "Q-==", "_w==", "=", "QQ==QQ=="})
    void base64_has_one_spelling_with_padding_and_without_stray_bits(String text) {
        assertThat(problemOf(() -> Base64Text.decode(text))).isEqualTo(Problem.NOT_BASE64);
    }

    @Test
    void reads_base64_that_it_would_write() {
        assertThat(Base64Text.decode("QQ==")).containsExactly('A');
        assertThat(Base64Text.decode("")).isEmpty();
    }

    @Test
    void bad_bytes_are_refused_and_not_replaced() {
        for (var bytes : new byte[][] {
            {(byte) 0xFF},
            {(byte) 0xC0, (byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xE2, (byte) 0x80}
        }) {
            assertThat(problemOf(() -> Utf8.decode(bytes))).isEqualTo(Problem.NOT_UTF8);
        }
    }

    @Test
    void half_a_surrogate_pair_is_refused_and_not_replaced() {
        assertThat(problemOf(() -> Utf8.encode("a\uD800b"))).isEqualTo(Problem.NOT_UTF8);
    }

    @Test
    void a_line_ends_at_a_line_feed_and_at_nothing_else() {
        assertThat(Lines.of("a\rb\u0085c\u2028d\n\n")).containsExactly("a\rb\u0085c\u2028d", "");
        assertThat(Lines.of("")).isEmpty();
        assertThat(problemOf(() -> Lines.of("a\nb"))).isEqualTo(Problem.LINE_NOT_ENDED);
    }
}
