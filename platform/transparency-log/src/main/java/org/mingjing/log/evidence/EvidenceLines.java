package org.mingjing.log.evidence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.strict.Base64Text;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tree.Hash;

/** The lines of an evidence file, each a word and base64, taken one after the other. */
final class EvidenceLines {

    private static final String FORM = "mingjing.org/evidence/v1";
    private static final String KIND = "kind ";

    private final List<String> lines;
    private int at;

    EvidenceLines(byte[] file) {
        this.lines = Lines.of(Utf8.decode(file));
        if (lines.size() < 2 || !lines.get(0).equals(FORM) || !lines.get(1).startsWith(KIND)) {
            throw new Malformed(Problem.EVIDENCE_FORM);
        }
        at = 2;
    }

    String kind() {
        return lines.get(1).substring(KIND.length());
    }

    byte[] next(String word) {
        if (!isNext(word)) {
            throw new Malformed(Problem.EVIDENCE_LINE, at + 1, word);
        }
        return Base64Text.decode(lines.get(at++).substring(word.length() + 1));
    }

    Note note(String word) {
        return Note.parse(next(word));
    }

    SignedCheckpoint checkpoint(String word) {
        return SignedCheckpoint.parse(next(word));
    }

    Hash hash(String word) {
        return Hash.of(next(word));
    }

    /** As many as follow each other. */
    List<byte[]> all(String word) {
        var found = new ArrayList<byte[]>();
        while (isNext(word)) {
            found.add(next(word));
        }
        return found;
    }

    List<Hash> hashes(String word) {
        return all(word).stream().map(Hash::of).toList();
    }

    void end() {
        if (at < lines.size()) {
            throw new Malformed(Problem.EVIDENCE_LINE, at + 1, "-");
        }
    }

    private boolean isNext(String word) {
        return at < lines.size() && lines.get(at).startsWith(word + " ");
    }

    /** Writes such a file. */
    static final class Writer {
        private final ByteArrayOutputStream file = new ByteArrayOutputStream();

        Writer(String kind) {
            file.writeBytes(Utf8.encode(FORM + "\n" + KIND + kind + "\n"));
        }

        Writer line(String word, byte[] bytes) {
            file.writeBytes(Utf8.encode(word + " " + Base64Text.encode(bytes) + "\n"));
            return this;
        }

        Writer lines(String word, List<Hash> hashes) {
            hashes.forEach(hash -> line(word, hash.bytes()));
            return this;
        }

        byte[] bytes() {
            return file.toByteArray();
        }
    }
}
