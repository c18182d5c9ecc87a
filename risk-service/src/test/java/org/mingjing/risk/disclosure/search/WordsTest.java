package org.mingjing.risk.disclosure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void chinese_gives_every_character_and_every_pair() {
        assertThat(Words.of("教师资格").tokens()).containsExactlyInAnyOrder("教", "师", "资", "格", "教师", "师资", "资格");
    }

    @Test
    void what_is_asked_for_in_pairs_needs_no_single_characters() {
        assertThat(Words.of("教师资格").asked()).containsExactlyInAnyOrder("教师", "师资", "资格");
        assertThat(Words.of("权").asked()).containsExactly("权");
    }

    @Test
    void punctuation_and_blanks_part_words() {
        assertThat(Words.of("审批、核准 备案").tokens()).contains("审批", "核准", "备案").doesNotContain("批核", "准备");
    }

    @Test
    void letters_and_digits_in_a_row_are_one_word_in_any_width_and_case() {
        assertThat(Words.of("EB-L-02 ＡＢＣ１２ Perfunctory").tokens())
                .containsExactlyInAnyOrder("eb", "l", "02", "abc12", "perfunctory");
    }

    @Test
    void mixed_words_part_between_chinese_and_letters() {
        assertThat(Words.of("3A级景区").tokens()).containsExactlyInAnyOrder("3a", "级", "景", "区", "级景", "景区");
    }

    @Test
    void emoji_and_characters_beyond_the_basic_plane_stay_whole() {
        assertThat(Words.of("𠮷😀野").tokens()).containsExactlyInAnyOrder("𠮷", "😀", "野", "𠮷😀", "😀野");
    }

    @Test
    void punctuation_alone_is_no_word() {
        assertThat(Words.of(" ,。!?-=+ ").isEmpty()).isTrue();
    }

    @Test
    void pairs_that_lie_apart_do_not_make_the_word() {
        var asked = Words.of("师资格");
        var text = Words.of("师资、资格");

        assertThat(text.tokens()).containsAll(asked.asked());
        assertThat(asked.standIn(List.of(text))).isFalse();
        assertThat(asked.standIn(List.of(Words.of("教师资格认定")))).isTrue();
    }

    @Test
    void words_may_stand_in_different_texts() {
        assertThat(Words.of("教师 Perfunctory").standIn(List.of(Words.of("教师资格"), Words.of("perfunctory work"))))
                .isTrue();
    }

    @Property(tries = 300)
    void a_text_is_found_by_each_of_its_words(@ForAll String text) {
        var words = Words.of(text);

        assertThat(words.tokens()).containsAll(words.asked());
        assertThat(words.standIn(List.of(words))).isTrue();
    }
}
