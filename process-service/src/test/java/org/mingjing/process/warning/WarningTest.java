package org.mingjing.process.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.events.risk.WarningChanged;

class WarningTest {
    private static final List<WarningChanged> HISTORY = List.of(
            new WarningChanged("W", "U", null, null, "RAISED", false, 1),
            new WarningChanged("W", "U", null, 1, "NOTIFIED", true, 2),
            new WarningChanged("W", "U", null, 2, "CLEARED", false, 3));

    @Property
    void whateverTheOrderTheNewestTellsHowItStands(@ForAll("orders") List<Integer> order) {
        var warning = new Warning("W");
        order.forEach(at -> warning.learn(HISTORY.get(at)));
        assertThat(warning.inForce()).isFalse();
        assertThat(warning.tier()).isEqualTo(2);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2);
    }
}
