package org.mingjing.process.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;

class LogKeyTest {
    private static final String ORIGIN = "log.example";
    private static final SignerKey OLD = key(1);
    private static final SignerKey NEW = key(2);

    private static SignerKey key(int seed) {
        var bytes = new byte[SignerKey.SEED_LENGTH];
        bytes[0] = (byte) seed;
        return SignerKey.of(ORIGIN, KeyType.ED25519, bytes);
    }

    @Test
    void while_a_key_is_handed_over_whoever_knows_either_can_check_what_is_signed() {
        var key = new LogKey(ORIGIN, NEW.secretText(), Optional.of(OLD.secretText()));
        var checkpoint = key.sign(new Checkpoint(ORIGIN, 1, Hash.EMPTY_ROOT));
        for (var known : List.of(OLD, NEW)) {
            assertThat(policyOf(known).judge(checkpoint).isValid()).isTrue();
            assertThat(key.sign("a promise\n").check(List.of(known.verifier())).isTrusted())
                    .isTrue();
        }
        assertThat(key.verifier()).isEqualTo(NEW.verifier());
        assertThat(new LogKey(ORIGIN, NEW.secretText(), Optional.empty()).verifiers())
                .containsExactly(NEW.verifier());
    }

    @Test
    void a_key_of_another_log_and_a_handing_over_to_itself_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new LogKey("other.example", NEW.secretText(), Optional.empty()));
        assertThatIllegalStateException()
                .isThrownBy(() -> new LogKey(ORIGIN, NEW.secretText(), Optional.of(NEW.secretText())));
    }

    private static TlogPolicy policyOf(SignerKey log) {
        return TlogPolicy.parse(
                "log %s\nquorum none\n".formatted(log.verifier()).getBytes(UTF_8));
    }
}
