package org.mingjing.process.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class UnitsTest {
    @Inject
    Units units;

    private final String run = UUID.randomUUID().toString();

    @Test
    void aUnitIsWithinItselfAndEveryUnitAboveIt() {
        tell("BUREAU", null);
        tell("OFFICE", "BUREAU");
        tell("DESK", "OFFICE");
        await().untilAsserted(
                        () -> assertThat(isWithin(code("DESK"), code("BUREAU"))).isTrue());
        assertThat(isWithin(code("DESK"), code("DESK"))).isTrue();
        assertThat(isWithin(code("BUREAU"), code("DESK"))).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> units.within(code("OFFICE"))))
                .containsExactlyInAnyOrder(code("OFFICE"), code("DESK"));
    }

    @Test
    void aRingHangsNobody() {
        tell("A", "B");
        tell("B", "A");
        await().untilAsserted(() -> assertThat(isWithin(code("A"), code("B"))).isTrue());
        assertThat(isWithin(code("A"), code("ELSEWHERE"))).isFalse();
    }

    private boolean isWithin(String unit, String ancestor) {
        return QuarkusTransaction.requiringNew().call(() -> units.isWithin(unit, ancestor));
    }

    private void tell(String unit, String parent) {
        TestTopics.publish(
                new UnitRecorded(code(unit), parent == null ? null : code(parent), "OFFICE", "科室", "Section"));
    }

    private String code(String unit) {
        return unit + "-" + run;
    }
}
