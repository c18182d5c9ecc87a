package org.mingjing.risk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownComplaintTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);
    private final KnownComplaint complaint = new KnownComplaint(UUID.randomUUID(), "P-1", "U-1");

    @Test
    void an_acceptance_heard_of_after_the_conclusion_opens_nothing_again() {
        complaint.conclude(ComplaintOutcome.NOT_UPHELD, ACCEPTED.plusDays(20));

        assertThat(complaint.accept(ACCEPTED)).isTrue();
        assertThat(complaint.outcome()).isEqualTo(ComplaintOutcome.NOT_UPHELD);
        assertThat(complaint.acceptedOn()).isEqualTo(ACCEPTED);
        assertThat(complaint.concludedOn()).isEqualTo(ACCEPTED.plusDays(20));
    }

    @Test
    void what_is_told_again_is_no_news() {
        complaint.accept(ACCEPTED);
        complaint.conclude(ComplaintOutcome.UPHELD, ACCEPTED.plusDays(20));

        assertThat(complaint.accept(ACCEPTED)).isFalse();
        assertThat(complaint.conclude(ComplaintOutcome.UPHELD, ACCEPTED.plusDays(20)))
                .isFalse();
    }
}
