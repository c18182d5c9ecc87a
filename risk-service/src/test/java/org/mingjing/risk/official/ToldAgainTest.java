package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.official.PeopleFixtures.official;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.HoldingRecorded;
import org.mingjing.kit.operations.PortionRepublisher;

/** Who lost their copy is told again, a portion at a time. */
@QuarkusTest
class ToldAgainTest {
    @Inject
    @All
    List<PortionRepublisher> republishers;

    @Inject
    HoldingRepublisher holdingRepublisher;

    @Inject
    Holdings holdings;

    @Test
    void of_officials_posts_and_what_they_hold_there_is_something_to_tell() {
        official(importedUnit(), "OTHER");

        assertThat(republishers)
                .filteredOn(republisher ->
                        List.of("units", "officials", "posts", "holdings").contains(republisher.aggregate()))
                .hasSize(4)
                .allSatisfy(republisher -> assertThat(told(republisher, null)).isNotEmpty());
    }

    @Test
    void of_whatever_can_be_told_a_portion_can_be_read() {
        assertThat(republishers)
                .hasSizeGreaterThan(10)
                .allSatisfy(republisher -> assertThat(told(republisher, null)).doesNotContainNull());
    }

    @Test
    void a_portion_goes_on_behind_the_holding_that_ended_the_one_before() {
        var unit = importedUnit();
        var first = official(unit, "OTHER");
        var second = official(unit, "OTHER");

        assertThat(told(holdingRepublisher, idOfTheHoldingOf(first)))
                .extracting(event -> ((HoldingRecorded) event).official())
                .contains(second)
                .doesNotContain(first);
    }

    private String idOfTheHoldingOf(String official) {
        return QuarkusTransaction.requiringNew()
                .call(() -> holdings.by(official).get(0).id().toString());
    }

    private static List<DomainEvent> told(PortionRepublisher republisher, String after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> republisher.portion(after).events().toList());
    }
}
