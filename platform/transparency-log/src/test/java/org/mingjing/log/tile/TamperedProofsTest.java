package org.mingjing.log.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.tree.ConsistencyProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.tree.InclusionProof;

/** Nothing but the right proof proves. */
class TamperedProofsTest {

    private static final MemoryTiles TILES = MemoryTiles.of(1500);

    @Property(tries = 300)
    void any_flipped_bit_of_an_inclusion_is_refused(
            @ForAll @IntRange(min = 1, max = 1500) int size, @ForAll int seed, @ForAll @IntRange(max = 255) int bit) {
        int index = Math.floorMod(seed, size);
        var tree = TILES.tree(size);
        var proof = tree.inclusion(index);
        var leaf = Samples.leaf(index);

        assertThat(proof.proves(leaf, tree.root())).isTrue();
        assertThat(proof.proves(flipped(leaf, bit), tree.root())).isFalse();
        assertThat(proof.proves(leaf, flipped(tree.root(), bit))).isFalse();
        for (int at = 0; at < proof.path().size(); at++) {
            assertThat(new InclusionProof(index, size, flipped(proof.path(), at, bit)).proves(leaf, tree.root()))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void any_flipped_bit_of_a_consistency_is_refused(
            @ForAll @IntRange(min = 1, max = 1500) int size, @ForAll int seed, @ForAll @IntRange(max = 255) int bit) {
        int oldSize = 1 + Math.floorMod(seed, size);
        var tree = TILES.tree(size);
        var oldRoot = TILES.tree(oldSize).root();
        var proof = tree.consistencyFrom(oldSize);

        assertThat(proof.proves(oldRoot, tree.root())).isTrue();
        // A forged old root passes a verifier that looks at the new root alone.
        assertThat(proof.proves(flipped(oldRoot, bit), tree.root())).isFalse();
        assertThat(proof.proves(oldRoot, flipped(tree.root(), bit))).isFalse();
        for (int at = 0; at < proof.path().size(); at++) {
            assertThat(new ConsistencyProof(oldSize, size, flipped(proof.path(), at, bit)).proves(oldRoot, tree.root()))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void a_proof_with_a_hash_more_or_less_is_refused(
            @ForAll @IntRange(min = 2, max = 1500) int size, @ForAll int seed, @ForAll @IntRange(max = 11) int at) {
        int index = Math.floorMod(seed, size);
        var tree = TILES.tree(size);
        var oldRoot = TILES.tree(index + 1).root();
        var inclusion = tree.inclusion(index).path();
        var consistency = tree.consistencyFrom(index + 1).path();

        for (var path : List.of(longer(inclusion, at), shorter(inclusion, at))) {
            assertThat(new InclusionProof(index, size, path).proves(Samples.leaf(index), tree.root()))
                    .isFalse();
        }
        assertThat(new ConsistencyProof(index + 1, size, longer(consistency, at)).proves(oldRoot, tree.root()))
                .isFalse();
        Assume.that(!consistency.isEmpty());
        assertThat(new ConsistencyProof(index + 1, size, shorter(consistency, at)).proves(oldRoot, tree.root()))
                .isFalse();
    }

    @Property(tries = 300)
    void a_proof_is_of_no_other_entry_and_of_no_other_size_with_this_root(
            @ForAll @IntRange(min = 2, max = 1500) int size,
            @ForAll int seed,
            @ForAll @IntRange(min = 0, max = 1500) int other) {
        int index = Math.floorMod(seed, size);
        var tree = TILES.tree(size);
        var path = tree.inclusion(index).path();
        Assume.that(other != index);

        assertThat(new InclusionProof(other, size, path).proves(Samples.leaf(index), tree.root()))
                .isFalse();
        assertThat(new InclusionProof(index, size, path).proves(Samples.leaf(other), tree.root()))
                .isFalse();
    }

    private static Hash flipped(Hash hash, int bit) {
        var bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    private static List<Hash> flipped(List<Hash> path, int at, int bit) {
        var changed = new ArrayList<>(path);
        changed.set(at, flipped(path.get(at), bit));
        return changed;
    }

    private static List<Hash> longer(List<Hash> path, int at) {
        var changed = new ArrayList<>(path);
        changed.add(Math.min(at, path.size()), path.isEmpty() ? Hash.EMPTY_ROOT : path.get(0));
        return changed;
    }

    private static List<Hash> shorter(List<Hash> path, int at) {
        var changed = new ArrayList<>(path);
        changed.remove(Math.min(at, path.size() - 1));
        return changed;
    }
}
