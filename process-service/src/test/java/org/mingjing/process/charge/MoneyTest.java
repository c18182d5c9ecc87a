package org.mingjing.process.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-1.00", "+1", "1.005", "1e3", "1,000.00", "٦٠٠", "600.", ".5", "1000000000000"})
    void what_is_not_an_amount_is_refused(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void money_is_exact_to_the_fen(
            @ForAll @IntRange(max = 99_999_999) int fen, @ForAll @IntRange(min = 1, max = 1000) int n) {
        var unit = new Money(BigDecimal.valueOf(fen, 2));

        assertThat(unit.times(n).amount().movePointRight(2).longValueExact()).isEqualTo((long) fen * n);
        assertThat(Money.of(unit.toString())).isEqualTo(unit);
        assertThat(unit.toString()).matches("\\d+\\.\\d\\d");
    }
}
