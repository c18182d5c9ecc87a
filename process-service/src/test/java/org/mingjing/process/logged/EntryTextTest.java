package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.tree.Hash;

class EntryTextTest {
    private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2026-11-23T10:00:00.7+08:00");
    private static final Place PLACE =
            new Place("EB-A-01-2026-000001", "a".repeat(26), 2, Hash.EMPTY_ROOT, true, "EB-A-01", "EB-ZF");

    @Test
    void it_is_canonical_and_says_public_facts_and_commitments_alone() {
        var salt = new byte[Commitment.SALT];
        var outcome = new Commitment("/outcome", salt, "GRANT");
        assertThat(text(closed(WRITTEN), List.of(outcome), Optional.of(new Checkpoint("o", 123, Hash.EMPTY_ROOT))))
                .isEqualTo("""
                        {"about":{"power":"EB-A-01"},"at":"2026-11-23T02:00:00Z","basis":null,\
                        "case":{"count":2,"name":"aaaaaaaaaaaaaaaaaaaaaaaaaa","no":2,"previous":"%1$s"},\
                        "fields":{"/outcome":"%2$s"},"form":1,"kind":"case.closed","known":{"root":"%1$s","size":123},\
                        "office":"EB-ZF","written":"2026-11-23T02:00:00Z"}""".formatted(Hash.EMPTY_ROOT, outcome.hash()));
    }

    @Test
    void what_is_claimed_for_another_time_than_that_of_writing_is_kept_and_marked() {
        assertThat(text(closed(WRITTEN.minusMinutes(10)))).doesNotContain("late");
        assertThat(text(closed(WRITTEN.minusDays(1))))
                .contains("\"at\":\"2026-11-22T02:00:00Z\"", "\"late\":true", "\"written\":\"2026-11-23T02:00:00Z\"");
        assertThat(text(closed(WRITTEN.plusSeconds(1)))).contains("\"late\":true");
        assertThat(text(closed(WRITTEN))).contains("\"known\":null");
    }

    @Test
    void an_act_with_other_fields_than_its_kind_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> act(Map.of("/outcome", Field.ofCase("GRANT"), "/actor", Field.official("X"))));
        assertThatIllegalArgumentException().isThrownBy(() -> act(Map.of()));
    }

    private static String text(Act act) {
        return text(act, act.commitments(), Optional.empty());
    }

    private static String text(Act act, List<Commitment> commitments, Optional<Checkpoint> known) {
        return new String(
                EntryText.of(act, PLACE, commitments, known, WRITTEN, Duration.ofMinutes(10)), StandardCharsets.UTF_8);
    }

    private static Act closed(OffsetDateTime at) {
        return act(at, Map.of("/outcome", Field.ofCase("GRANT")));
    }

    private static Act act(Map<String, Field> fields) {
        return act(WRITTEN, fields);
    }

    private static Act act(OffsetDateTime at, Map<String, Field> fields) {
        return new Act(
                Act.OURSELVES,
                "key",
                Kind.CASE_CLOSED,
                PLACE.caseNumber(),
                null,
                null,
                at,
                Act.codes("power", "EB-A-01", "none", null),
                fields,
                Map.of());
    }
}
