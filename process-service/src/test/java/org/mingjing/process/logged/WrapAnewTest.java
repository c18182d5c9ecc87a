package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.process.log.LogConfig;
import org.mingjing.testkit.Db;

/** Another key from outside the database, over the keys that the one before has wrapped. */
@QuarkusTest
class WrapAnewTest {
    private static final byte[] PLAIN = "某申请人".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = {1};

    @Inject
    AgroalDataSource database;

    @Inject
    SubjectKeys subjectKeys;

    @Inject
    OuterKeys outer;

    @Inject
    LogConfig config;

    private final String subject = "official:" + UUID.randomUUID();

    @Test
    void a_start_with_another_key_is_refused_and_changes_nothing_while_one_before_it_is_needed() throws Exception {
        var sealed = sealed();
        var before = wrapped();

        var another = new WrapAnew(database, new OuterKeys(Seal.randomKey(), List.of(Seal.randomKey())));
        assertThatThrownBy(another::wrap)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(outer.id(), "MINGJING_LOG_FORMER_OPENINGS_KEYS", "密钥");

        assertThat(wrapped()).isEqualTo(before);
        assertThat(opened(sealed)).isEqualTo(PLAIN);
    }

    @Test
    void what_a_former_key_wrapped_opens_with_the_new_one_alone_after_the_start() throws Exception {
        var former = Seal.randomKey();
        var sealed = sealed();
        // As the service that knew the former key alone would have left it.
        var key = outer.unwrapped(wrapped(), outer.id(), subject).orElseThrow();
        leave(new OuterKeys(former, List.of()).wrap(key, subject), OuterKeys.idOf(former));

        new WrapAnew(database, new OuterKeys(current(), List.of(former))).wrap();

        assertThat(opened(sealed)).isEqualTo(PLAIN);
    }

    @Test
    void of_one_that_does_not_say_what_wraps_it_that_is_found_out() throws Exception {
        var former = Seal.randomKey();
        var sealed = sealed();
        var key = outer.unwrapped(wrapped(), outer.id(), subject).orElseThrow();
        leave(new OuterKeys(former, List.of()).wrap(key, subject), null);
        var withoutIt = new WrapAnew(database, outer);
        assertThatThrownBy(withoutIt::wrap).hasMessageContaining("MINGJING_LOG_FORMER_OPENINGS_KEYS");

        new WrapAnew(database, new OuterKeys(current(), List.of(former))).wrap();

        assertThat(opened(sealed)).isEqualTo(PLAIN);
        assertThat(outer.unwrapped(wrapped(), outer.id(), subject)).isPresent();
    }

    private byte[] current() {
        return Base64.getUrlDecoder().decode(config.openingsKey().orElseThrow());
    }

    private byte[] sealed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> subjectKeys.toSeal(List.of(subject)).get(subject).seal(PLAIN, PLACE));
    }

    /** By the service, which knows its own key alone. */
    private byte[] opened(byte[] sealed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> subjectKeys.toOpen(List.of(subject)).get(subject).open(sealed, PLACE));
    }

    private byte[] wrapped() throws SQLException {
        try (var connection = Db.asRuntime();
                var query =
                        connection.prepareStatement("select wrapped from disclosure.subject_key where subject = ?")) {
            query.setString(1, subject);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private void leave(byte[] wrapped, String by) throws SQLException {
        try (var connection = Db.asRuntime();
                var update = connection.prepareStatement(
                        "update disclosure.subject_key set wrapped = ?, outer_key = ? where subject = ?")) {
            update.setBytes(1, wrapped);
            update.setString(2, by);
            update.setString(3, subject);
            assertThat(update.executeUpdate()).isOne();
        }
    }
}
