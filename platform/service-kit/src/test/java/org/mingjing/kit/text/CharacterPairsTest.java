package org.mingjing.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharacterPairsTest {
    @Test
    void every_two_characters_side_by_side_are_a_pair_once() {
        assertThat(CharacterPairs.of("排队排队久")).containsExactly("排队", "队排", "队久");
        assertThat(CharacterPairs.of("𠮷野家")).containsExactly("𠮷野", "野家");
        assertThat(CharacterPairs.of("家")).isEmpty();
        assertThat(CharacterPairs.of("")).isEmpty();
    }

    @Property
    void whatever_holds_a_text_holds_all_its_pairs(@ForAll String before, @ForAll String text, @ForAll String after) {
        assertThat(CharacterPairs.of(before + "|" + text + "|" + after)).containsAll(CharacterPairs.of(text));
    }
}
