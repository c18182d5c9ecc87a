package org.mingjing.risk.integrityfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.integrityfile.ChainCheck.Fault.ALTERED;
import static org.mingjing.risk.integrityfile.ChainCheck.Fault.MISSING;
import static org.mingjing.risk.integrityfile.ChainCheck.Fault.REPLACED;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.id.Ids;

class ChainCheckTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T10:00:00.123456789+08:00");
    private static final Item FOUND =
            new Item(ItemGroup.REWARDS_AND_PENALTIES, Provider.UNIT, "EB-JC", LocalDate.of(2026, 10, 8), null);
    private static final Item CORRECTION =
            new Item(ItemGroup.REWARDS_AND_PENALTIES, Provider.UNIT, "EB-JC", LocalDate.of(2026, 10, 8), 1);

    private static final UUID ID = UUID.fromString("0199f3a2-7c1e-7d3b-9a55-1c2d3e4f5b10");

    private final FileEntry first =
            new FileEntry(ID, "APPROVER-JSZG", null, FOUND, "1.c2VhbGVk", "SUPERVISOR-JC", NOON);
    private final FileEntry second = entry(first, CORRECTION, "1.b3RoZXI");
    private final FileEntry third = entry(second, FOUND, "1.dGhpcmQ");

    @Test
    void who_put_it_in_for_a_unit_reads_it_for_ninety_days() {
        assertThat(first.mayBeReadByProvider(NOON.plusDays(89))).isTrue();
        assertThat(first.mayBeReadByProvider(NOON.plusDays(90))).isFalse();
    }

    @Test
    void the_canonical_form_is_the_documented_one() {
        assertThat(canonical(2).text()).isEqualTo("""
                mingjing-integrity-file-entry 2
                previous 0000000000000000000000000000000000000000000000000000000000000000
                id 0199f3a2-7c1e-7d3b-9a55-1c2d3e4f5b10
                official APPROVER-JSZG
                no 1
                group REWARDS_AND_PENALTIES
                provider UNIT
                unit EB-JC
                dated 2026-10-08
                corrects -
                by SUPERVISOR-JC
                at 2026-11-23T02:00:00.123456Z
                sealed 9ad97efe0288411a263c26d6b1c6bcb4079fcaf373e131c3416f3126b9e73b51
                """);
        assertThat(first.hash()).isEqualTo("37dcd38319d72c59e7c9838db8e3ca40d89692a9a16b339efc03463dc24ec3aa");
    }

    @Test
    void what_was_put_in_before_ids_were_hashed_still_holds() throws ReflectiveOperationException {
        set(first, "form", 1);
        set(first, "hash", "5899a1bb8996ddfcb473987371eee44f72ee657aa94ed89200c795f0c4b34658");

        assertThat(canonical(1).text()).doesNotContain("id 0199f3a2");
        assertThat(check(first).holds()).isTrue();
    }

    private CanonicalEntry canonical(int form) {
        return new CanonicalEntry(
                form,
                CanonicalEntry.BEGINNING,
                ID,
                "APPROVER-JSZG",
                1,
                FOUND,
                "1.c2VhbGVk",
                "SUPERVISOR-JC",
                first.providedAt());
    }

    @Test
    void a_whole_chain_holds() {
        assertThat(check(first, second, third)).isEqualTo(new ChainCheck(true, 3, third.hash(), null, null));
        assertThat(check()).isEqualTo(new ChainCheck(true, 0, CanonicalEntry.BEGINNING, null, null));
        assertThat(third.no()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "officialCode", "item", "sealed", "providedBy", "providedAt", "previousHash", "hash"})
    void whatever_is_changed_of_an_entry_the_check_names_it(String column) throws ReflectiveOperationException {
        var other = entry(third, CORRECTION, "1.Zm9yZ2Vk");
        set(other, "providedAt", NOON.plusSeconds(1));
        set(other, "officialCode", "OTHER");
        set(other, "providedBy", "OTHER");
        set(first, column, get(other, column));
        assertThat(check(first, second, third))
                .isEqualTo(new ChainCheck(false, 0, CanonicalEntry.BEGINNING, 1, ALTERED));
    }

    @Test
    void an_entry_that_was_hashed_again_breaks_the_one_behind_it() {
        var forged = entry(first, FOUND, "1.Zm9yZ2Vk");
        assertThat(check(first, forged, third)).isEqualTo(new ChainCheck(false, 2, forged.hash(), 3, ALTERED));
    }

    @Test
    void a_gap_is_named() {
        assertThat(check(first, third)).isEqualTo(new ChainCheck(false, 1, first.hash(), 2, MISSING));
        assertThat(check(second, third)).isEqualTo(new ChainCheck(false, 0, CanonicalEntry.BEGINNING, 1, MISSING));
    }

    @Test
    void a_chain_cut_off_at_its_end_is_known_by_who_saw_it() {
        var seen = Set.of(new Head(1, first.hash()), new Head(3, third.hash()));
        assertThat(ChainCheck.of(List.of(first, second, third), seen).holds()).isTrue();
        assertThat(ChainCheck.of(List.of(first, second), seen))
                .isEqualTo(new ChainCheck(false, 2, second.hash(), 3, MISSING));
    }

    @Test
    void a_chain_made_anew_is_known_by_who_saw_the_old_one() {
        var forged = entry(first, FOUND, "1.Zm9yZ2Vk");
        var anew = List.of(first, forged, entry(forged, FOUND, "1.dGhpcmQ"));
        assertThat(ChainCheck.of(anew, Set.of()).holds()).isTrue();
        assertThat(ChainCheck.of(anew, Set.of(new Head(2, second.hash()))))
                .isEqualTo(new ChainCheck(false, 1, first.hash(), 2, REPLACED));
    }

    private static ChainCheck check(FileEntry... entries) {
        return ChainCheck.of(new ArrayList<>(List.of(entries)), Set.of());
    }

    private static FileEntry entry(FileEntry previous, Item item, String sealed) {
        return new FileEntry(Ids.next(), "APPROVER-JSZG", previous, item, sealed, "SUPERVISOR-JC", NOON);
    }

    private static Object get(FileEntry entry, String column) throws ReflectiveOperationException {
        var field = FileEntry.class.getDeclaredField(column);
        field.setAccessible(true);
        return field.get(entry);
    }

    private static void set(FileEntry entry, String column, Object value) throws ReflectiveOperationException {
        var field = FileEntry.class.getDeclaredField(column);
        field.setAccessible(true);
        field.set(entry, value);
    }
}
