package org.mingjing.risk.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParentTreeTest {
    @Test
    void within_a_unit_are_the_unit_and_all_below_it() {
        var tree = tree("EB", null, "EB-JC", "EB", "EB-JC-1", "EB-JC", "X", null);

        assertThat(tree.within("EB")).containsExactlyInAnyOrder("EB", "EB-JC", "EB-JC-1");
        assertThat(tree.within("EB-JC-1")).containsExactly("EB-JC-1");
        assertThat(tree.within("nowhere")).containsExactly("nowhere");
    }

    @Test
    void a_tree_has_no_rings() {
        assertThat(tree("EB", null, "EB-JC", "EB", "EB-JC-1", "EB-JC").caughtInRings())
                .isEmpty();
    }

    @Test
    void units_of_a_ring_and_those_below_it_are_caught() {
        var ring = tree("EB", null, "A", "B", "B", "C", "C", "A", "BELOW", "A", "EB-JC", "EB");

        assertThat(ring.caughtInRings()).containsExactlyInAnyOrder("A", "B", "C", "BELOW");
        assertThat(ring.within("A")).containsExactlyInAnyOrder("A", "B", "C", "BELOW");
    }

    @Test
    void a_unit_that_is_its_own_parent_is_a_ring() {
        assertThat(tree("A", "A").caughtInRings()).containsExactly("A");
    }

    @Test
    void a_very_deep_tree_is_gone_through_once() {
        var parents = new HashMap<String, String>();
        for (int i = 1; i < 100_000; i++) {
            parents.put("U" + i, "U" + (i - 1));
        }
        var tree = new ParentTree(parents);

        assertThat(tree.caughtInRings()).isEmpty();
        assertThat(tree.within("U0")).hasSize(100_000);
    }

    private static ParentTree tree(String... unitsAndParents) {
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < unitsAndParents.length; i += 2) {
            parents.put(unitsAndParents[i], unitsAndParents[i + 1]);
        }
        return new ParentTree(parents);
    }
}
