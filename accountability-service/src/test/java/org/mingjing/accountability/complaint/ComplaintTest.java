package org.mingjing.accountability.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.accountability.power.PowerSamples;
import org.mingjing.events.accountability.ComplaintAccepted;
import org.mingjing.events.accountability.ComplaintNotUpheld;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

class ComplaintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Complaint complaint = new Complaint(
            "hash",
            PowerSamples.power("EB-L-02", "EB-JSZG"),
            "EB-L-02-2026-000001",
            ComplaintKind.INACTION,
            "无人办理",
            false,
            DAY);
    private final Caller supervisor = from("EB-JC");

    @Test
    void anAcceptedComplaintIsConcludedWithAnAnswer() {
        complaint.accept(supervisor, DAY);
        complaint.conclude(supervisor, Outcome.UPHELD, "情况属实", DAY.plusDays(3));

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.CONCLUDED);
        assertThat(complaint.lastDecision()).hasValueSatisfying(decision -> {
            assertThat(decision.outcome()).isEqualTo(Outcome.UPHELD);
            assertThat(decision.words()).isEqualTo("情况属实");
        });
        assertThat(complaint.events())
                .containsExactly(
                        new ComplaintAccepted(
                                complaint.id(), "EB-L-02", "EB-JSZG", "EB-L-02-2026-000001", "INACTION", DAY),
                        new ComplaintUpheld(
                                complaint.id(),
                                "EB-L-02",
                                "EB-JSZG",
                                "EB-L-02-2026-000001",
                                "INACTION",
                                DAY.plusDays(3)));
    }

    @Test
    void oneNotUpheldIsToldAsSuch() {
        complaint.accept(supervisor, DAY);
        complaint.conclude(supervisor, Outcome.NOT_UPHELD, "不属实", DAY);

        assertThat(complaint.events()).last().isInstanceOf(ComplaintNotUpheld.class);
    }

    @Test
    void aRejectedComplaintIsToldToNobody() {
        complaint.reject(supervisor, "不属于受理范围", DAY);

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.REJECTED);
        assertThat(complaint.events()).isEmpty();
    }

    @Test
    void onlyAnAcceptedComplaintIsConcludedAndOnlyOnce() {
        refused("complaint-status", () -> complaint.conclude(supervisor, Outcome.UPHELD, "x", DAY));
        complaint.accept(supervisor, DAY);
        refused("complaint-status", () -> complaint.accept(supervisor, DAY));
        refused("complaint-status", () -> complaint.reject(supervisor, "x", DAY));
        complaint.conclude(supervisor, Outcome.UPHELD, "x", DAY);
        refused("complaint-status", () -> complaint.conclude(supervisor, Outcome.NOT_UPHELD, "x", DAY));
    }

    @Test
    void nobodyDecidesAComplaintAboutTheirOwnUnit() {
        var own = from("EB-JSZG");

        refused("complaint-about-own-unit", () -> complaint.accept(own, DAY));
        refused("complaint-about-own-unit", () -> complaint.reject(own, "x", DAY));
        complaint.accept(supervisor, DAY);
        refused("complaint-about-own-unit", () -> complaint.conclude(own, Outcome.NOT_UPHELD, "x", DAY));
    }

    private static Caller from(String unit) {
        return new Caller("sub", "supervisor-jc", "SUPERVISOR-JC", unit, Set.of("supervisor"));
    }

    private static void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
