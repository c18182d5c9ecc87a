package org.mingjing.log.vectors;

import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.key;
import static org.mingjing.log.Samples.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.log.Problem;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignatureLine;
import org.mingjing.log.policy.Verdict;

/** Notes. */
final class NoteVectors {

    private static final String TEXT = "Who holds power shows what it did with it.\n\n权力运行,全程留痕。\n";

    private NoteVectors() {}

    static Stream<Vector> all() {
        return Stream.of(notes(), badNotes()).flatMap(List::stream);
    }

    private static List<Vector> notes() {
        var note = Note.sign(TEXT, LOG);
        return List.of(
                Vector.valid("note", "one-signature", "the text has an empty line of its own", note.bytes()),
                Vector.valid(
                        "note",
                        "unknown-key-first",
                        "a line of an unknown key is ignored",
                        Note.sign(TEXT, STRANGER, LOG).bytes()),
                Vector.valid(
                        "note",
                        "same-name-other-id",
                        "an unknown key of the known name is ignored",
                        note.with(new SignatureLine(
                                        LOG.verifier().name(),
                                        STRANGER.sign(TEXT).base64()))
                                .bytes()),
                Vector.valid("note", "sixteen-signatures", "as many as every reader must take", many(15)),
                new Vector(
                        "note",
                        "unknown-key-only",
                        Judge.NO_KNOWN_SIGNATURE,
                        "nobody known has signed",
                        Note.sign(TEXT, STRANGER).bytes()),
                new Vector(
                        "note",
                        "forged",
                        Verdict.FORGED_SIGNATURE.name(),
                        "the known key's line is of another text",
                        new Note(TEXT, List.of(LOG.sign("else\n"))).bytes()));
    }

    private static byte[] many(int strangers) {
        var lines = IntStream.range(0, strangers)
                .mapToObj(number -> key("k" + number, KeyType.ED25519).sign(TEXT));
        return new Note(TEXT, Stream.concat(lines, Stream.of(LOG.sign(TEXT))).toList()).bytes();
    }

    private static List<Vector> badNotes() {
        var note = Note.sign(TEXT, LOG);
        var line = note.signatures().get(0);
        var base64 = line.base64();
        return List.of(
                Vector.bad(
                        "note",
                        "seventeen-signatures",
                        Problem.SIGNATURES_TOO_MANY,
                        "one more than this reader takes",
                        text(many(15)) + STRANGER.sign(TEXT) + "\n"),
                Vector.bad(
                        "note",
                        "same-key-twice",
                        Problem.SIGNATURE_TWICE,
                        "two lines of one name and ID",
                        note + "" + line + "\n"),
                Vector.bad("note", "no-signature", Problem.NOTE_FORM, "ends with the empty line", "one\n\n"),
                Vector.bad(
                        "note",
                        "no-empty-line",
                        Problem.NOTE_FORM,
                        "text and signature are not parted",
                        "one\n" + line + "\n"),
                Vector.bad(
                        "note",
                        "last-line-not-ended",
                        Problem.LINE_NOT_ENDED,
                        "the last line feed is missing",
                        note.toString().stripTrailing()),
                Vector.bad(
                        "note",
                        "hyphen-for-dash",
                        Problem.SIGNATURE_LINE,
                        "U+002D in the place of U+2014",
                        note.toString().replace('—', '-')),
                Vector.bad(
                        "note",
                        "carriage-return",
                        Problem.CONTROL_CHARACTER,
                        "a line ends in CR LF",
                        note.toString().replace(base64, base64 + "\r")),
                Vector.bad(
                        "note",
                        "nul",
                        Problem.CONTROL_CHARACTER,
                        "NUL in the text",
                        note.toString().replaceFirst("W", "\0")),
                Vector.bad(
                        "note",
                        "no-padding",
                        Problem.NOT_BASE64,
                        "the base64 has lost its padding",
                        note.toString().replace("=\n", "\n")),
                Vector.bad(
                        "note",
                        "stray-bits",
                        Problem.NOT_BASE64,
                        "bits behind the last byte are set",
                        note.toString().replace(base64, withStrayBit(base64))),
                Vector.bad(
                        "note",
                        "no-break-space-in-name",
                        Problem.KEY_NAME,
                        "U+00A0 is a space",
                        note.toString().replace("log.example", "log\u00A0example")),
                new Vector(
                        "note",
                        "not-utf-8",
                        Problem.NOT_UTF8.name(),
                        "the first byte is FF",
                        withFirst(note.bytes(), 0xFF)));
    }

    private static String withStrayBit(String base64) {
        int last = base64.indexOf('=') - 1;
        return base64.substring(0, last) + (char) (base64.charAt(last) + 1) + base64.substring(last + 1);
    }

    private static byte[] withFirst(byte[] bytes, int first) {
        bytes[0] = (byte) first;
        return bytes;
    }
}
