package org.mingjing.risk.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Section;
import org.mingjing.testkit.Db;

@QuarkusTest
class SectionPolicyTest {
    /** Later than any other test looks. */
    private static final LocalDate FROM = LocalDate.of(2150, 1, 1);

    @Inject
    SectionPolicy.Known policies;

    @Test
    void what_names_persons_is_withheld_and_the_rest_is_open() {
        assertThat(withheldOn(LocalDate.now().plusDays(1)))
                .containsExactlyInAnyOrder(Section.WARNINGS, Section.MEETING, Section.ACTIONS);
    }

    @Test
    void another_policy_holds_from_its_first_day_on() throws SQLException {
        try (var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into report_section values ('COVERAGE', '" + FROM + "', false, '另有规定', 'By rule')");
        }

        assertThat(withheldOn(FROM.minusDays(1))).doesNotContain(Section.COVERAGE);
        assertThat(withheldOn(FROM)).contains(Section.COVERAGE, Section.MEETING);
    }

    private Set<Section> withheldOn(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> policies.withheldOn(day).keySet());
    }
}
