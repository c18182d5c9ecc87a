package org.mingjing.risk.integrityfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.integrityfile.FileFixtures.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.IntegrityFileReadingApproved;
import org.mingjing.events.risk.IntegrityFileReadingEnded;
import org.mingjing.events.risk.IntegrityFileReadingRefused;
import org.mingjing.events.risk.IntegrityFileReadingRequested;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.NotFound;

class ReadingApprovalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = TODAY.plusDays(7);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+08:00");
    private static final UUID ID = UUID.fromString("0199f3a2-7c1e-7d3b-9a55-1c2d3e4f5b10");
    private static final Caller READER = official("READER");

    private final ReadingApproval approval =
            new ReadingApproval(ID, "O-1", new ReadingRequest("READER", "EB-JC", "1.cHVycG9zZQ", UNTIL, NOW));

    @Test
    void a_file_is_read_by_who_asked_once_a_leader_agreed() {
        refused("integrity-reading-not-granted", () -> approval.refuseUnlessLets(READER, "O-1", TODAY));
        approval.grant(by("LEADER"), TODAY);
        approval.refuseUnlessLets(READER, "O-1", TODAY);
        approval.refuseUnlessLets(READER, "O-1", UNTIL);
    }

    @Test
    void an_approval_lets_one_person_into_one_file() {
        approval.grant(by("LEADER"), TODAY);
        assertThatThrownBy(() -> approval.refuseUnlessLets(official("OTHER"), "O-1", TODAY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> approval.refuseUnlessLets(READER, "O-2", TODAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_left_the_office_that_asked_is_not_let_in() {
        approval.grant(by("LEADER"), TODAY);
        var elsewhere = new Caller("sub-READER", "READER", "READER", "EB-DW", Set.of());
        refused("integrity-reading-office-left", () -> approval.refuseUnlessLets(elsewhere, "O-1", TODAY));
    }

    @Test
    void after_its_last_day_or_its_end_it_lets_nobody_in() {
        approval.grant(by("LEADER"), TODAY);
        refused("integrity-reading-over", () -> approval.refuseUnlessLets(READER, "O-1", UNTIL.plusDays(1)));
        approval.end(by("LEADER"));
        refused("integrity-reading-over", () -> approval.refuseUnlessLets(READER, "O-1", TODAY));
    }

    @Test
    void what_was_refused_lets_nobody_in() {
        approval.refuse(by("LEADER"));
        refused("integrity-reading-over", () -> approval.refuseUnlessLets(READER, "O-1", TODAY));
    }

    @Test
    void nobody_decides_on_what_they_asked_for() {
        refused("integrity-reading-own-request", () -> approval.grant(by("READER"), TODAY));
        refused("integrity-reading-own-request", () -> approval.refuse(by("READER")));
    }

    @Test
    void it_is_decided_once() {
        approval.grant(by("LEADER"), TODAY);
        refused("integrity-reading-decided", () -> approval.grant(by("LEADER"), TODAY));
        refused("integrity-reading-decided", () -> approval.refuse(by("LEADER")));
    }

    @Test
    void it_ends_once_and_a_request_can_be_taken_back() {
        approval.end(by("READER"));
        refused("integrity-reading-decided", () -> approval.end(by("READER")));
        refused("integrity-reading-decided", () -> approval.grant(by("LEADER"), TODAY));
    }

    @Test
    void nothing_is_granted_for_days_that_have_passed() {
        refused("integrity-reading-until-past", () -> approval.grant(by("LEADER"), UNTIL.plusDays(1)));
        approval.grant(by("LEADER"), UNTIL);
    }

    @Test
    void the_last_day_ends_it_and_what_was_decided_otherwise_stays() {
        assertThat(approval.lapse(UNTIL, NOW)).isFalse();
        assertThat(approval.lapse(UNTIL.plusDays(1), NOW)).isTrue();
        assertThat(approval.state()).isEqualTo(ReadingApproval.State.ENDED);
        assertThat(approval.lapse(UNTIL.plusDays(1), NOW)).isFalse();
        assertThat(approval.told()).isEqualTo(new IntegrityFileReadingEnded(ID, "O-1", "READER", null));
    }

    @Test
    void each_state_is_told() {
        assertThat(approval.told()).isEqualTo(new IntegrityFileReadingRequested(ID, "O-1", "READER", UNTIL));
        approval.grant(by("LEADER"), TODAY);
        assertThat(approval.told()).isEqualTo(new IntegrityFileReadingApproved(ID, "O-1", "READER", "LEADER", UNTIL));
        approval.end(by("LEADER"));
        assertThat(approval.told()).isEqualTo(new IntegrityFileReadingEnded(ID, "O-1", "READER", "LEADER"));
        var other = new ReadingApproval(ID, "O-1", approval.request());
        other.refuse(by("LEADER"));
        assertThat(other.told()).isEqualTo(new IntegrityFileReadingRefused(ID, "O-1", "READER", "LEADER"));
    }

    @Test
    void it_is_asked_for_from_today_on_and_not_for_ever() {
        ReadingRequest.refuseUntil(TODAY, TODAY, UNTIL);
        ReadingRequest.refuseUntil(UNTIL, TODAY, UNTIL);
        refused("integrity-reading-until-past", () -> ReadingRequest.refuseUntil(TODAY.minusDays(1), TODAY, UNTIL));
        refused("integrity-reading-too-long", () -> ReadingRequest.refuseUntil(UNTIL.plusDays(1), TODAY, UNTIL));
    }

    private static Caller official(String code) {
        return new Caller("sub-" + code, code, code, "EB-JC", Set.of());
    }

    private static Decision by(String leader) {
        return new Decision(leader, NOW, "1.cmVhc29u");
    }
}
