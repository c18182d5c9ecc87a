package org.mingjing.process.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;

class PowerEventOrderTest {
    private static final List<Consumer<Power>> HISTORY = List.of(
            power -> power.learn(PowerFixtures.published(Level.III, 1)),
            power -> power.learn(new PowerLevelChanged("P", "U", "III", "II", "EVIDENCE", 2)),
            power -> power.learn(PowerFixtures.published(Level.I, 3)),
            power -> power.learn(new PowerSuspended("P", "U", "No. 4", LocalDate.of(2026, 3, 1), 4)),
            power -> power.learn(new PowerDelegated("P", "U", "V", "No. 5", LocalDate.of(2026, 3, 1), 5)),
            power -> power.learn(new PowerResumed("P", "U", "No. 6", LocalDate.of(2026, 3, 1), 6)),
            power -> power.learn(new PowerDelegated("P", "U", "W", "No. 7", LocalDate.of(2026, 3, 1), 7)),
            power -> power.learn(new PowerCancelled("P", "U", "No. 8", LocalDate.of(2026, 3, 1), 8)));

    @Property
    void whateverTheOrderThePowerEndsUpTheSame(@ForAll("orders") List<Integer> order) {
        var power = new Power("P", "U");
        order.forEach(at -> HISTORY.get(at).accept(power));
        assertThat(power.level()).isEqualTo(Level.I);
        assertThat(power.cancelled()).isTrue();
        assertThat(power.published()).isTrue();
        assertThat(power.handlingUnitCode()).isEqualTo("W");
        assertThat(power.nameZh()).isEqualTo("名3");
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, HISTORY.size()).boxed().toList());
    }
}
