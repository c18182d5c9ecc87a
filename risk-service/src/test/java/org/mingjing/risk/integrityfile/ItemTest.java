package org.mingjing.risk.integrityfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.integrityfile.FileFixtures.refused;
import static org.mingjing.risk.integrityfile.ItemGroup.AUDIT;
import static org.mingjing.risk.integrityfile.ItemGroup.INCOME_DECLARATION;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ItemWords FROM_UNIT = new ItemWords("审计未发现问题", "审字〔2026〕3号", null);
    private static final ItemWords OWN = new ItemWords("年收入", null, null);

    @Test
    void what_a_unit_provides_has_source_and_date() {
        assertThat(unit(AUDIT, TODAY.minusDays(9), FROM_UNIT).datedOn()).isEqualTo(TODAY.minusDays(9));
        refused("integrity-item-without-source", () -> unit(AUDIT, null, FROM_UNIT));
        refused("integrity-item-without-source", () -> unit(AUDIT, TODAY, OWN));
        refused("integrity-item-without-source", () -> unit(AUDIT, TODAY, new ItemWords("无", " ", null)));
    }

    @Test
    void what_officials_say_is_their_own_source_and_of_today_unless_they_say_so() {
        assertThat(self(INCOME_DECLARATION, null, OWN).datedOn()).isEqualTo(TODAY);
        assertThat(self(INCOME_DECLARATION, TODAY.minusDays(1), OWN).datedOn()).isEqualTo(TODAY.minusDays(1));
        refused("integrity-item-own-source", () -> self(INCOME_DECLARATION, null, FROM_UNIT));
    }

    @Test
    void of_what_others_find_nobody_tells_of_themselves() {
        var told = Arrays.stream(ItemGroup.values())
                .filter(group -> group.isToldBy(Provider.SELF))
                .toList();
        assertThat(told)
                .containsExactly(
                        ItemGroup.BASIC_DATA,
                        ItemGroup.FAMILY_AND_TIES,
                        INCOME_DECLARATION,
                        ItemGroup.PERSONAL_MATTERS,
                        ItemGroup.OTHER);
        assertThat(ItemGroup.values()).hasSize(10).allMatch(group -> group.isToldBy(Provider.UNIT));
        refused("integrity-item-not-for-self", () -> self(AUDIT, null, OWN));
    }

    @Test
    void nothing_is_of_tomorrow() {
        refused("integrity-item-in-future", () -> unit(AUDIT, TODAY.plusDays(1), FROM_UNIT));
        refused("integrity-item-in-future", () -> self(INCOME_DECLARATION, TODAY.plusDays(1), OWN));
    }

    @Test
    void a_correction_names_the_entry_and_the_reason() {
        var corrected = new ItemWords("年收入", null, "数字有误");
        assertThat(Item.stated(INCOME_DECLARATION, Provider.SELF, "U", null, 3, corrected, TODAY)
                        .corrects())
                .isEqualTo(3);
        refused(
                "integrity-item-correction-incomplete",
                () -> Item.stated(INCOME_DECLARATION, Provider.SELF, "U", null, 3, OWN, TODAY));
        refused(
                "integrity-item-correction-incomplete",
                () -> Item.stated(INCOME_DECLARATION, Provider.SELF, "U", null, null, corrected, TODAY));
    }

    private static Item unit(ItemGroup group, LocalDate datedOn, ItemWords words) {
        return Item.stated(group, Provider.UNIT, "U", datedOn, null, words, TODAY);
    }

    private static Item self(ItemGroup group, LocalDate datedOn, ItemWords words) {
        return Item.stated(group, Provider.SELF, "U", datedOn, null, words, TODAY);
    }
}
