package org.mingjing.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.Samples.proof;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.witness.AddCheckpoint;

/** No format has two spellings: what a parser takes, it writes back to the same bytes; all else it refuses as malformed. */
class MutationTest {

    private static final TlogProof PROOF = proof(299).withExtra(new byte[] {1, 2});
    private static final byte[] REQUEST = new AddCheckpoint(
                    200, MemoryTiles.of(300).tree(300).consistencyFrom(200).path(), PROOF.checkpoint())
            .bytes();
    private static final byte[] BUNDLE =
            Bundle.of(List.of(bytes("one"), bytes(""), bytes("three"))).bytes();

    /** What readers are most often careless with. */
    private static final List<String> INSERTED =
            List.of("\n", "\r", " ", "\0", "=", "+", "0", "A", "/", "\t", "\u00A0", "٣", "—", "x", "\u0085");

    private record Format(byte[] valid, UnaryOperator<byte[]> readAndWrite) {}

    private static final List<Format> FORMATS = List.of(
            new Format(
                    PROOF.checkpoint().bytes(),
                    bytes -> SignedCheckpoint.parse(bytes).bytes()),
            new Format(PROOF.bytes(), bytes -> TlogProof.parse(bytes).bytes()),
            new Format(REQUEST, bytes -> AddCheckpoint.parse(bytes).bytes()),
            new Format(BUNDLE, bytes -> Bundle.read(3, bytes).bytes()),
            text(
                    PROOF.checkpoint().checkpoint().text(),
                    text -> Checkpoint.parse(text).text()),
            text(LOG.verifier().toString(), text -> VerifierKey.parse(text).toString()),
            text(LOG.secretText(), text -> SignerKey.parse(text).secretText()),
            text("tile/1/x001/067.p/17", text -> TileId.parse(text).path()),
            text("tile/entries/x001/067.p/17", text -> BundleId.parse(text).path()));

    private static Format text(String valid, UnaryOperator<String> readAndWrite) {
        return new Format(bytes(valid), bytes -> bytes(readAndWrite.apply(Utf8.decode(bytes))));
    }

    @Property(tries = 400)
    void a_changed_byte_is_refused_or_kept(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        for (var format : FORMATS) {
            var bytes = format.valid.clone();
            bytes[at % bytes.length] ^= (byte) change;
            assertRefusedOrKept(format, bytes);
        }
    }

    @Property(tries = 400)
    void an_inserted_character_is_refused_or_kept(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(max = 14) int inserted) {
        for (var format : FORMATS) {
            int where = at % (format.valid.length + 1);
            assertRefusedOrKept(format, spliced(format.valid, where, where, bytes(INSERTED.get(inserted))));
        }
    }

    @Property(tries = 400)
    void a_missing_or_doubled_part_is_refused_or_kept(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(min = 1, max = 100) int length) {
        for (var format : FORMATS) {
            int from = at % format.valid.length;
            int to = Math.min(from + length, format.valid.length);
            assertRefusedOrKept(format, spliced(format.valid, from, to, new byte[0]));
            var part = Arrays.copyOfRange(format.valid, from, to);
            assertRefusedOrKept(format, spliced(format.valid, from, from, part));
        }
    }

    @Property(tries = 400)
    void a_changed_policy_is_refused_as_malformed_or_read(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        var bytes = bytes(Samples.policyText());
        bytes[at % bytes.length] ^= (byte) change;
        try {
            assertThat(TlogPolicy.parse(bytes).witnesses()).hasSameSizeAs(policy().witnesses());
        } catch (Malformed refused) {
            assertThat(refused.zh()).isNotBlank();
        }
    }

    private static void assertRefusedOrKept(Format format, byte[] bytes) {
        byte[] written;
        try {
            written = format.readAndWrite.apply(bytes);
        } catch (Malformed refused) {
            assertThat(refused.zh()).isNotBlank();
            return;
        }
        assertThat(written).isEqualTo(bytes);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
