package org.mingjing.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {
    @ParameterizedTest
    @CsvSource({
        "22007, UNSTORABLE_DATE",
        "22008, UNSTORABLE_DATE",
        "22021, UNSTORABLE_TEXT",
        "23505, CONSTRAINT",
        "40001, TRANSIENT",
        "57014, TRANSIENT"
    })
    void the_state_tells_what_it_means_however_deep_it_lies(String state, DatabaseFailure meaning) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("no", state)));
        assertThat(DatabaseFailure.of(failure)).contains(meaning);
    }

    @Test
    void a_broken_connection_passes_and_a_division_by_zero_is_our_own_mistake() {
        assertThat(DatabaseFailure.of(new SQLRecoverableException("gone", "99999")))
                .contains(DatabaseFailure.TRANSIENT);
        assertThat(DatabaseFailure.of(new SQLException("no", "22012"))).isEmpty();
        assertThat(DatabaseFailure.of(new IllegalStateException())).isEmpty();
    }
}
