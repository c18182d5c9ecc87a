package org.mingjing.risk.disclosure.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.disclosure.policy.RecordKind;

/** Which files are taken over into the next snapshot. */
class KeptFilesTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+08:00");
    private static final OffsetDateTime AN_HOUR_AGO = NOON.minusHours(1);

    private final DownloadFile ofUnit = file("EB-JC", "1/77", NOON.minusDays(3));

    @Test
    void a_file_that_would_say_the_same_is_taken_over_however_old_it_is() {
        var kept = new KeptFiles(List.of(ofUnit, file(null, "1/77", NOON)));

        assertThat(kept.saying("1/77", "EB-JC")).containsExactly(ofUnit.id());
        assertThat(kept.saying("1/78", "EB-JC")).isEmpty();
        assertThat(kept.saying("1/77", "EB-DW")).isEmpty();
    }

    @Test
    void files_of_all_units_follow_a_change_when_they_are_an_hour_old() {
        var young = new KeptFiles(List.of(ofUnit, file(null, "1/100", AN_HOUR_AGO.plusMinutes(1))));
        var old = new KeptFiles(List.of(ofUnit, file(null, "1/100", AN_HOUR_AGO)));

        assertThat(young.ofAllAreDue("1/101", "1", AN_HOUR_AGO)).isFalse();
        assertThat(old.ofAllAreDue("1/101", "1", AN_HOUR_AGO)).isTrue();
        assertThat(old.ofAllAreDue("1/100", "1", AN_HOUR_AGO)).isFalse();
    }

    @Test
    void what_another_policy_showed_is_not_taken_over_for_a_minute() {
        var young = new KeptFiles(List.of(file(null, "1/100", NOON)));

        assertThat(young.ofAllAreDue("2/100", "2", AN_HOUR_AGO)).isTrue();
        // By the same policy, before a record was withheld.
        assertThat(young.ofAllAreDue("1w1/100", "1w1", AN_HOUR_AGO)).isTrue();
        assertThat(new KeptFiles(List.of(file(null, "12/100", NOON))).ofAllAreDue("1/100", "1", AN_HOUR_AGO))
                .isTrue();
    }

    @Test
    void where_there_is_nothing_all_is_due() {
        assertThat(new KeptFiles(List.of()).ofAllAreDue("1/0", "1", AN_HOUR_AGO))
                .isTrue();
        assertThat(new KeptFiles(List.of(ofUnit)).ofAll()).isEmpty();
    }

    private static DownloadFile file(String unit, String fingerprint, OffsetDateTime madeAt) {
        return new DownloadFile(
                UUID.randomUUID(),
                "powers.csv",
                unit,
                RecordKind.POWER,
                "text/csv",
                fingerprint,
                1,
                1,
                "0".repeat(64),
                madeAt);
    }
}
