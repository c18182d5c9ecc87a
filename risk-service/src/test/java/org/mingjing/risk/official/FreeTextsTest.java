package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What in a text might be the code of an official. */
class FreeTextsTest {
    @Test
    void a_code_is_found_wherever_and_however_it_was_written() {
        assertThat(FreeTexts.codesIn("责成LEADER-1整改,见 eb-l-01")).containsExactly("EB-L-01", "LEADER-1");
        assertThat(FreeTexts.codesIn("约谈LI-和A--B。")).containsExactly("A--B", "LI", "LI-");
        assertThat(FreeTexts.codesIn("约谈工号10023")).containsExactly("10023");
    }

    @Test
    void officials_of_the_bureau_are_found_by_name_and_all_by_code() {
        var names = new OfficialNames(
                Map.of("EB", "EB", "EB-JS", "EB", "HB", "HB"),
                List.of(
                        new OfficialNames.Named("ZHANG-1", "EB-JS", "张三"),
                        new OfficialNames.Named("LI-1", "EB", "李"),
                        new OfficialNames.Named("WANG-1", "HB", "王五")));

        assertThat(names.wordsIn("EB", "验收走过场")).isEmpty();
        assertThat(names.wordsIn("EB", "科长张三在验收环节收受回扣")).isEqualTo(Map.of("张三", Set.of("ZHANG-1")));
        // One of another bureau may have a name that is a word here.
        assertThat(names.wordsIn("EB-JS", "李某与王五、wang-1")).isEqualTo(Map.of("WANG-1", Set.of("WANG-1")));
        assertThat(names.wordsIn("EB-JS", "李某与王五")).isEmpty();
    }

    @Test
    void a_word_is_told_with_everybody_whose_name_it_is_and_a_short_one_is_often_no_name() {
        var names = new OfficialNames(
                Map.of("EB", "EB"),
                List.of(
                        new OfficialNames.Named("A-1", "EB", "程序"),
                        new OfficialNames.Named("A-2", "EB", "程序"),
                        new OfficialNames.Named("B-1", "EB", "高明远")));

        assertThat(names.wordsIn("EB", "程序由高明远按程序办理,见 a-1"))
                .isEqualTo(Map.of("程序", Set.of("A-1", "A-2"), "高明远", Set.of("B-1"), "A-1", Set.of("A-1")));
        assertThat(OfficialNames.isOftenAWord("程序")).isTrue();
        assertThat(OfficialNames.isOftenAWord("高明远")).isFalse();
    }

    @Test
    void days_and_amounts_are_no_codes() {
        assertThat(FreeTexts.codesIn("3月08日前整改,共 120 项")).isEmpty();
    }
}
