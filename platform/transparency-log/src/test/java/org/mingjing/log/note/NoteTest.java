package org.mingjing.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.key;
import static org.mingjing.log.Samples.problemOf;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;

class NoteTest {

    private static final String TEXT = "one\n\ntwo\n";
    private static final Note NOTE = Note.sign(TEXT, LOG);
    private static final List<VerifierKey> KNOWN = List.of(LOG.verifier());

    @Test
    void the_last_empty_line_parts_text_and_signatures() {
        assertThat(Note.parse(NOTE.bytes())).isEqualTo(NOTE);
        assertThat(Note.parse(NOTE.bytes()).text()).isEqualTo(TEXT);
    }

    @Test
    void lines_of_unknown_keys_are_ignored() {
        var note = Note.sign(TEXT, STRANGER, LOG);

        assertThat(note.check(KNOWN).isBy(LOG.verifier())).isTrue();
        assertThat(note.check(List.of(STRANGER.verifier(), LOG.verifier())).valid())
                .hasSize(2);
        assertThat(Note.sign(TEXT, STRANGER).check(KNOWN).isTrusted()).isFalse();
    }

    @Test
    void a_line_that_shares_only_name_or_id_with_a_known_key_is_unknown() {
        var renamed =
                new SignatureLine("other.example", NOTE.signatures().get(0).base64());
        var otherId = key(LOG.verifier().name() + "x", KeyType.ED25519).sign(TEXT);

        assertThat(NOTE.with(renamed).check(KNOWN).isTrusted()).isTrue();
        assertThat(NOTE.with(new SignatureLine(LOG.verifier().name(), otherId.base64()))
                        .check(KNOWN)
                        .isTrusted())
                .isTrue();
    }

    @Test
    void a_forged_line_of_a_known_key_spoils_the_whole_note() {
        var forged = new Note(TEXT, List.of(STRANGER.sign(TEXT), LOG.sign("another text\n")));
        var checked = forged.check(List.of(STRANGER.verifier(), LOG.verifier()));

        assertThat(checked.isTrusted()).isFalse();
        assertThat(checked.valid()).isEmpty();
        assertThat(checked.forged()).containsExactly(forged.signatures().get(1));
    }

    @Test
    void a_signature_of_another_length_is_forged() {
        var blob = Base64.getDecoder().decode(NOTE.signatures().get(0).base64());
        for (int length : new int[] {5, blob.length - 1, blob.length + 1, blob.length + 8}) {
            var line = new SignatureLine(
                    LOG.verifier().name(), Base64.getEncoder().encodeToString(Arrays.copyOf(blob, length)));
            assertThat(new Note(TEXT, List.of(line)).check(KNOWN).forged()).containsExactly(line);
        }
    }

    @Test
    void one_key_cannot_sign_twice() {
        var line = NOTE.signatures().get(0);

        assertThat(problemOf(() -> Note.parse(bytes(NOTE + "" + line + "\n")))).isEqualTo(Problem.SIGNATURE_TWICE);
        assertThat(problemOf(() -> Note.parse(bytes(NOTE + "" + LOG.sign("else\n") + "\n"))))
                .isEqualTo(Problem.SIGNATURE_TWICE);
    }

    @Test
    void a_later_signature_of_a_key_takes_the_place_of_the_earlier() {
        var forged = new Note(TEXT, List.of(LOG.sign("else\n")));

        assertThat(forged.with(LOG.sign(TEXT))).isEqualTo(NOTE);
    }

    @Test
    void sixteen_signatures_are_taken_and_seventeen_are_not() {
        assertThat(signedBy(16).check(KNOWN).isTrusted()).isFalse();
        assertThat(Note.parse(signedBy(16).bytes()).signatures()).hasSize(16);
        assertThat(problemOf(() -> signedBy(17))).isEqualTo(Problem.SIGNATURES_TOO_MANY);
        assertThat(problemOf(() -> Note.parse(bytes(signedBy(16) + "" + LOG.sign(TEXT) + "\n"))))
                .isEqualTo(Problem.SIGNATURES_TOO_MANY);
    }

    private static Note signedBy(int many) {
        return new Note(
                TEXT,
                IntStream.range(0, many)
                        .mapToObj(number -> key("k" + number, KeyType.ED25519).sign(TEXT))
                        .toList());
    }

    @Test
    void what_is_not_a_note_is_refused() {
        var line = NOTE.signatures().get(0).toString();
        assertThat(problemOf(() -> Note.parse(bytes("")))).isEqualTo(Problem.NOTE_FORM);
        assertThat(problemOf(() -> Note.parse(bytes(TEXT)))).isEqualTo(Problem.SIGNATURE_LINE);
        assertThat(problemOf(() -> Note.parse(bytes("one\n")))).isEqualTo(Problem.NOTE_FORM);
        assertThat(problemOf(() -> Note.parse(bytes("one\n\n")))).isEqualTo(Problem.NOTE_FORM);
        assertThat(problemOf(() -> Note.parse(bytes("one\n" + line + "\n")))).isEqualTo(Problem.NOTE_FORM);
        assertThat(problemOf(() -> Note.parse(bytes("one\n\n" + line)))).isEqualTo(Problem.LINE_NOT_ENDED);
        assertThat(problemOf(() -> Note.parse(bytes(NOTE + "more\n")))).isEqualTo(Problem.SIGNATURE_LINE);
        assertThat(problemOf(() -> Note.parse(bytes(NOTE + "\n")))).isEqualTo(Problem.NOTE_FORM);
        assertThat(problemOf(() -> Note.parse(new byte[Note.LONGEST + 1]))).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void control_characters_and_bad_bytes_are_refused_wherever_they_stand() {
        for (char control : new char[] {0, 1, '\t', '\r', 0x1F}) {
            assertThat(problemOf(() -> Note.parse(bytes(control + NOTE.toString()))))
                    .isEqualTo(Problem.CONTROL_CHARACTER);
            assertThat(problemOf(() -> Note.parse(bytes(NOTE.toString().replace("=\n", "=" + control + "\n")))))
                    .isEqualTo(Problem.CONTROL_CHARACTER);
        }
        var bad = NOTE.bytes();
        bad[0] = (byte) 0xFF;
        assertThat(problemOf(() -> Note.parse(bad))).isEqualTo(Problem.NOT_UTF8);
        assertThat(problemOf(() -> Note.sign("no line feed", LOG))).isEqualTo(Problem.NOTE_TEXT);
    }

    @Test
    void a_signature_line_has_one_form() {
        var line = NOTE.signatures().get(0).toString();

        assertThat(SignatureLine.parse(line)).hasToString(line);
        for (var other : List.of(
                line.replace('—', '-'),
                line.replace("— ", "—"),
                line.replace("— ", ""),
                line.substring(0, line.lastIndexOf(' ')),
                "— ",
                "—")) {
            assertThat(problemOf(() -> SignatureLine.parse(other))).isEqualTo(Problem.SIGNATURE_LINE);
        }
        assertThat(problemOf(() -> SignatureLine.parse(line.replace("— ", "—  "))))
                .isEqualTo(Problem.KEY_NAME);
        assertThat(problemOf(() -> SignatureLine.parse(line.substring(0, line.length() - 1))))
                .isEqualTo(Problem.NOT_BASE64);
        assertThat(problemOf(() -> SignatureLine.parse("— k AAAAAA=="))).isEqualTo(Problem.SIGNATURE_LINE);
    }

    @Property(tries = 200)
    void any_flipped_bit_is_refused(@ForAll @IntRange(max = 200) int at, @ForAll @IntRange(max = 7) int bit) {
        var bytes = NOTE.bytes();
        bytes[at % bytes.length] ^= (byte) (1 << bit);
        try {
            assertThat(Note.parse(bytes).check(KNOWN).isTrusted()).isFalse();
        } catch (Malformed refused) {
            assertThat(refused.problem()).isNotNull();
        }
    }
}
