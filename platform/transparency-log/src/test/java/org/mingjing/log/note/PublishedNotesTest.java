package org.mingjing.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.log.Malformed;

/** The note that the documentation of Go's sumdb/note shows with its keys. */
class PublishedNotesTest {

    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PETERS_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String BY_PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    void the_published_secret_signs_the_published_note() {
        var secret = SignerKey.parse(PETERS_SECRET);

        assertThat(Note.sign(TEXT, secret)).hasToString(TEXT + "\n" + BY_PETER);
        assertThat(secret.verifier()).hasToString(PETER);
        assertThat(secret.secretText()).isEqualTo(PETERS_SECRET);
        assertThat(secret.toString()).doesNotContain(PETERS_SECRET.substring(40));
    }

    @Test
    void the_published_keys_verify_it_one_or_both() {
        var note = Note.parse(bytes(TEXT + "\n" + BY_PETER + BY_ENOCH));
        var peter = VerifierKey.parse(PETER);
        var enoch = VerifierKey.parse(ENOCH);

        assertThat(note.check(List.of(peter)).valid()).extracting(Signed::key).containsExactly(peter);
        assertThat(note.check(List.of(enoch, peter)).valid())
                .extracting(Signed::key)
                .containsExactly(peter, enoch);
        assertThat(note.check(List.of()).isTrusted()).isFalse();
        assertThat(text(note.bytes())).isEqualTo(TEXT + "\n" + BY_PETER + BY_ENOCH);
    }

    @Test
    void no_part_of_a_key_and_no_key_with_a_changed_byte_is_a_key() {
        for (int from = 0; from <= PETER.length(); from++) {
            for (int to = from; to <= PETER.length(); to++) {
                if (to - from < PETER.length()) {
                    assertNoKey(PETER.substring(from, to));
                }
            }
        }
        for (int at = 0; at < PETER.length(); at++) {
            var changed = new StringBuilder(PETER);
            changed.setCharAt(at, (char) (PETER.charAt(at) + 1));
            assertNoKey(changed.toString());
        }
        assertNoKey("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
        assertNoKey("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void no_changed_secret_is_a_secret_and_no_refusal_repeats_it() {
        for (int at = 0; at < PETERS_SECRET.length(); at++) {
            var changed = new StringBuilder(PETERS_SECRET);
            changed.setCharAt(at, (char) (PETERS_SECRET.charAt(at) + 1));

            var refused = catchThrowable(() -> SignerKey.parse(changed.toString()));
            assertThat(refused).isInstanceOf(Malformed.class);
            assertThat(refused.getMessage()).doesNotContain("EKFALV");
        }
    }

    private static void assertNoKey(String vkey) {
        assertThat(catchThrowable(() -> VerifierKey.parse(vkey))).as(vkey).isInstanceOf(Malformed.class);
    }
}
