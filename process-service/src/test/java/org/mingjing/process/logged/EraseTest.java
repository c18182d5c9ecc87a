package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.log.tree.Hash;

class EraseTest {
    private static final Hash LEAF = Hash.leaf(new byte[] {7});

    @Test
    void an_erasure_names_an_entry_that_has_no_place_yet_by_its_leaf_hash_alone() {
        assertThat(new Erase.Gone(LEAF, null, List.of("/actor")).named())
                .isEqualTo(Map.of("leaf", LEAF.toString(), "paths", List.of("/actor")));
        assertThat(new Erase.Gone(LEAF, 7L, List.of("/actor")).named())
                .isEqualTo(Map.of("index", 7L, "leaf", LEAF.toString(), "paths", List.of("/actor")));
    }
}
