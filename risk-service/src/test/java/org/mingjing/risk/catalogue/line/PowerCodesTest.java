package org.mingjing.risk.catalogue.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PowerCodesTest {
    @Test
    void names_the_first_twenty_and_says_that_there_are_more() {
        assertThat(named(1)).isEqualTo("P0");
        assertThat(named(20)).endsWith(", P19");
        assertThat(named(21)).endsWith(", P19 …");
    }

    private static String named(int count) {
        return PowerCodes.named(IntStream.range(0, count).mapToObj(i -> "P" + i).toList());
    }
}
