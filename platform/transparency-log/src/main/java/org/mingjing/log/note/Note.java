package org.mingjing.log.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;

/**
 * A text with signatures. Nothing may be read from the text before {@link #check} found it signed by a key one trusts.
 *
 * @param text ends in a line feed; empty lines are part of it
 * @param signatures 1 to 16, no two of one key
 * @throws Malformed when text or signatures are not so
 */
public record Note(String text, List<SignatureLine> signatures) {

    /** As many as every reader of notes must take. More would let whoever passes a note on make checking it dear. */
    public static final int MOST_SIGNATURES = 16;

    /** Bytes of a note with sixteen signatures of the largest kind and a text to spare. */
    public static final int LONGEST = 1 << 18;

    private static final String GAP = "\n\n";

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new Malformed(Problem.NOTE_TEXT);
        }
        Utf8.refuseControls(text);
        Utf8.encode(text);
        if (signatures.isEmpty()) {
            throw new Malformed(Problem.NOTE_FORM);
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new Malformed(Problem.SIGNATURES_TOO_MANY, MOST_SIGNATURES, signatures.size());
        }
        refuseSameKey(signatures);
    }

    private static void refuseSameKey(List<SignatureLine> signatures) {
        var keys = new HashSet<String>();
        for (var line : signatures) {
            // A name has no plus, so the two cannot run together.
            var key = line.name() + "+" + KeyId.text(line.keyId());
            if (!keys.add(key)) {
                throw new Malformed(Problem.SIGNATURE_TWICE, key);
            }
        }
    }

    /** @throws Malformed when the bytes are not a signed note */
    public static Note parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Malformed(Problem.TOO_LONG, bytes.length, LONGEST);
        }
        var note = Utf8.decode(bytes);
        Utf8.refuseControls(note);
        // The last empty line: the text may have others.
        int gap = note.lastIndexOf(GAP);
        if (gap < 0 || gap + GAP.length() == note.length()) {
            throw new Malformed(Problem.NOTE_FORM);
        }
        var lines = Lines.of(note.substring(gap + GAP.length()));
        if (lines.size() > MOST_SIGNATURES) {
            throw new Malformed(Problem.SIGNATURES_TOO_MANY, MOST_SIGNATURES, lines.size());
        }
        return new Note(
                note.substring(0, gap + 1),
                lines.stream().map(SignatureLine::parse).toList());
    }

    public static Note sign(String text, SignerKey... keys) {
        return new Note(text, Stream.of(keys).map(key -> key.sign(text)).toList());
    }

    /** This note with one more signature; an earlier one of the same key makes room for it. */
    public Note with(SignatureLine line) {
        var lines = new ArrayList<>(signatures);
        lines.removeIf(line::isOfSameKeyAs);
        lines.add(line);
        return new Note(text, lines);
    }

    /** Looks for signatures of known keys and checks every one of them; lines of other keys are ignored. */
    public Checked check(Collection<VerifierKey> known) {
        var valid = new ArrayList<Signed>();
        var forged = new ArrayList<SignatureLine>();
        for (var line : signatures) {
            for (var key : known) {
                if (key.type().isSupported() && key.isOf(line)) {
                    if (key.verifies(text, line)) {
                        valid.add(new Signed(key, line));
                    } else {
                        forged.add(line);
                    }
                }
            }
        }
        return new Checked(valid, forged);
    }

    public byte[] bytes() {
        return Utf8.encode(toString());
    }

    @Override
    public String toString() {
        return text + "\n" + Lines.join(signatures);
    }
}
