package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.Language;
import org.mingjing.risk.power.PowerDiff.Change;
import org.mingjing.risk.power.PowerDiff.Side;

class DiffTableTest {
    private static final Side FROM =
            new Side(LocalDate.of(2026, 1, 1), 1, OffsetDateTime.parse("2025-12-30T09:00:00Z"));
    private static final Side TO = new Side(LocalDate.of(2026, 6, 1), 2, OffsetDateTime.parse("2026-06-03T16:30:00Z"));

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void it_says_when_what_was_so_on_each_day_was_stated() {
        var diff = new PowerDiff("P", FROM, TO, List.of(new Change("field", "项", "Field", 1, 2)));

        assertThat(new DiffTable(Language.EN, SHANGHAI).of(diff)).contains("| Stated on | 2025-12-30 | 2026-06-04 |\n");
    }

    @Test
    void values_are_told_in_the_words_of_people() {
        assertThat(row(Language.ZH, false, true)).isEqualTo("| 项 | 否 | 是 |");
        assertThat(row(Language.EN, new PowerLimit(1, LimitUnit.MONTH), new PowerLimit(20, LimitUnit.WORKING_DAY)))
                .isEqualTo("| Field | 1 month | 20 working days |");
        assertThat(row(Language.ZH, PowerType.LICENSE, LedBy.HEAD)).isEqualTo("| 项 | 行政许可 | 主要负责人 |");
        assertThat(row(Language.EN, PowerType.LICENSE, LedBy.HEAD)).isEqualTo("| Field | license | head |");
    }

    @Test
    void a_legal_basis_says_its_rank_where_it_is_known() {
        var basis = new LegalBasis("《教师法》", LawRank.LAW, "第十三条");

        assertThat(row(Language.ZH, List.of(basis), List.of(new LegalBasis("《教师法》", null, null))))
                .isEqualTo("| 项 | 《教师法》第十三条(法律) | 《教师法》 |");
    }

    @Test
    void nothing_said_is_not_the_same_as_nothing_there() {
        assertThat(row(Language.ZH, null, List.of())).isEqualTo("| 项 | — | 无 |");
    }

    @Test
    void no_text_breaks_the_table_or_becomes_markup() {
        assertThat(row(Language.ZH, "一\n二|三", List.of("<b>", "\\"))).isEqualTo("| 项 | 一<br>二\\|三 | &lt;b><br>\\\\ |");
    }

    @Test
    void two_days_that_do_not_differ_make_a_sentence() {
        var none = new PowerDiff("P", FROM, TO, List.of());

        assertThat(new DiffTable(Language.ZH, SHANGHAI).of(none)).isEqualTo("两日之间没有变化。\n");
        assertThat(new DiffTable(Language.EN, SHANGHAI).of(none)).isEqualTo("Nothing differs between the two days.\n");
    }

    @Test
    void many_powers_make_one_table_in_which_a_new_one_is_a_line() {
        var changes = List.of(
                new Change("nameZh", "名称", "Chinese name", null, "校车|许可"),
                new Change("fee", "是否收费", "Fee charged", null, true));
        var span = new CompareLists.Span("U", FROM.day(), TO.day());
        var listed = List.of(
                new ListChange(
                        ListChangeKind.CAME,
                        "P-1",
                        "校车|许可",
                        "School bus",
                        new Side(FROM.day(), null, null),
                        TO,
                        changes),
                new ListChange(
                        ListChangeKind.WENT,
                        "P-2",
                        "认定",
                        "Recognition",
                        FROM,
                        TO,
                        List.of(new Change("status", "状态", "Status", PowerStatus.EFFECTIVE, PowerStatus.CANCELLED))));

        assertThat(new DiffTable(Language.ZH, SHANGHAI).of(span, listed)).isEqualTo("""
                        | 编码 | 权力名称 | 清单变动 | 项目 | 2026-01-01 | 2026-06-01 | 陈述日期 |
                        | --- | --- | --- | --- | --- | --- | --- |
                        | P-1 | 校车\\|许可 | 列入 | 名称 | — | 校车\\|许可 | — → 2026-06-04 |
                        | P-2 | 认定 | 退出 | 状态 | 有效 | 已取消 | 2025-12-30 → 2026-06-04 |
                        """);
        assertThat(new DiffTable(Language.EN, SHANGHAI).of(span, listed))
                .contains("| P-1 | School bus | came | Chinese name | — |");
        assertThat(new DiffTable(Language.EN, SHANGHAI).of(span, List.of()))
                .isEqualTo("Nothing differs between the two days.\n");
    }

    private static String row(Language language, Object before, Object after) {
        var diff = new PowerDiff("P", FROM, TO, List.of(new Change("field", "项", "Field", before, after)));
        return new DiffTable(language, SHANGHAI).of(diff).lines().toList().get(3);
    }
}
