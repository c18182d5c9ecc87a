package org.mingjing.risk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnownCardTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private final KnownCard card = new KnownCard("CARD-2026-000001", "YELLOW", "P-1", "U-1", ISSUED);

    @Test
    void a_revoked_card_stays_revoked_when_its_upholding_is_heard_of_late() {
        assertThat(card.decide(CardOutcome.REVOKED, ISSUED.plusDays(9))).isTrue();

        assertThat(card.decide(CardOutcome.UPHELD, ISSUED.plusDays(5))).isFalse();
        assertThat(card.outcome()).isEqualTo(CardOutcome.REVOKED);
        assertThat(card.decidedOn()).isEqualTo(ISSUED.plusDays(9));
    }

    @Test
    void an_upheld_card_may_still_be_revoked() {
        card.decide(CardOutcome.UPHELD, ISSUED.plusDays(5));

        assertThat(card.decide(CardOutcome.REVOKED, ISSUED.plusDays(9))).isTrue();
        assertThat(card.outcome()).isEqualTo(CardOutcome.REVOKED);
    }

    @Test
    void a_decision_told_again_is_no_news() {
        card.decide(CardOutcome.MITIGATED, ISSUED.plusDays(5));

        assertThat(card.decide(CardOutcome.MITIGATED, ISSUED.plusDays(5))).isFalse();
    }
}
