package org.mingjing.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.problemOf;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.log.Problem;

/** The eight leaves that Certificate Transparency's own tests have used since RFC 6962, with their roots and proofs. */
class KnownTreeTest {

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_root_of_no_entries_is_the_hash_of_nothing() {
        assertThat(Hash.EMPTY_ROOT).hasToString("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assertThat(Frontier.EMPTY.root()).isEqualTo(Hash.EMPTY_ROOT);
    }

    @Test
    void the_frontier_gives_the_known_roots() {
        var frontier = Frontier.EMPTY;
        for (int size = 1; size <= LEAVES.size(); size++) {
            frontier = frontier.append(leaf(size - 1));
            assertThat(frontier.root()).isEqualTo(hash(ROOTS.get(size - 1)));
        }
    }

    @Test
    void the_known_inclusion_proofs_prove() {
        var first = new InclusionProof(
                0,
                8,
                hashes(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
        var second = new InclusionProof(
                1,
                5,
                hashes(
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));

        assertThat(first.proves(leaf(0), root(8))).isTrue();
        assertThat(second.proves(leaf(1), root(5))).isTrue();
        assertThat(new InclusionProof(2, 3, List.of(root(2))).proves(leaf(2), root(3)))
                .isTrue();
        assertThat(new InclusionProof(0, 1, List.of()).proves(leaf(0), root(1))).isTrue();
    }

    @Test
    void the_known_consistency_proofs_prove() {
        var grown = new ConsistencyProof(
                6,
                8,
                hashes(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        var fromAPowerOfTwo = new ConsistencyProof(
                2,
                5,
                hashes(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));

        assertThat(grown.proves(root(6), root(8))).isTrue();
        assertThat(fromAPowerOfTwo.proves(root(2), root(5))).isTrue();
    }

    @Test
    void from_size_zero_nothing_is_proven() {
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(Hash.EMPTY_ROOT, Hash.EMPTY_ROOT))
                .isFalse();
        assertThat(new ConsistencyProof(0, 1, List.of()).proves(Hash.EMPTY_ROOT, root(1)))
                .isFalse();
    }

    @Test
    void a_tree_is_consistent_with_itself_by_an_empty_proof_only() {
        assertThat(new ConsistencyProof(3, 3, List.of()).proves(root(3), root(3)))
                .isTrue();
        assertThat(new ConsistencyProof(3, 3, List.of(root(1))).proves(root(3), root(3)))
                .isFalse();
        assertThat(new ConsistencyProof(3, 3, List.of()).proves(root(3), root(4)))
                .isFalse();
    }

    @Test
    void a_tree_never_shrinks() {
        assertThat(new ConsistencyProof(5, 2, List.of()).proves(root(5), root(2)))
                .isFalse();
        assertThat(new ConsistencyProof(1, 2, List.of()).proves(root(1), root(2)))
                .isFalse();
    }

    @Test
    void an_index_outside_the_tree_is_not_proven() {
        for (long index : new long[] {-1, 1, 2, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(new InclusionProof(index, 1, List.of()).proves(leaf(0), root(1)))
                    .isFalse();
        }
        assertThat(new InclusionProof(0, 0, List.of()).proves(leaf(0), root(1))).isFalse();
        assertThat(new InclusionProof(0, -1, List.of()).proves(leaf(0), root(1)))
                .isFalse();
    }

    @Test
    void hashes_that_lead_to_the_root_prove_nothing_at_another_index_and_size() {
        assertThat(new InclusionProof(4, 5, List.of(root(4))).proves(leaf(4), root(5)))
                .isTrue();
        assertThat(new InclusionProof(0, 1, List.of(root(4))).proves(leaf(4), root(5)))
                .isFalse();
        assertThat(new InclusionProof(1, 2, List.of(leaf(0))).proves(leaf(1), root(2)))
                .isTrue();
        assertThat(new InclusionProof(1, 1, List.of(leaf(0))).proves(leaf(1), root(2)))
                .isFalse();
    }

    @Test
    void the_largest_tree_is_no_harder_than_a_small_one() {
        var path = Stream.generate(() -> root(1)).limit(63).toList();

        assertThat(new InclusionProof(0, Long.MAX_VALUE, path).proves(leaf(0), root(1)))
                .isFalse();
        assertThat(new InclusionProof(Long.MAX_VALUE - 1, Long.MAX_VALUE, path).proves(leaf(0), root(1)))
                .isFalse();
        assertThat(new ConsistencyProof(1L << 62, Long.MAX_VALUE, path).proves(root(1), root(2)))
                .isFalse();
    }

    @Test
    void a_hash_has_32_bytes() {
        assertThat(problemOf(() -> Hash.of(new byte[31]))).isEqualTo(Problem.HASH_LENGTH);
        assertThat(problemOf(() -> Hash.parse("QQ=="))).isEqualTo(Problem.HASH_LENGTH);
    }

    private static Hash leaf(int index) {
        return Hash.leaf(HexFormat.of().parseHex(LEAVES.get(index)));
    }

    private static Hash root(int size) {
        return hash(ROOTS.get(size - 1));
    }

    private static Hash hash(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }

    private static List<Hash> hashes(String... hex) {
        return Stream.of(hex).map(KnownTreeTest::hash).toList();
    }
}
