package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.sheet.SheetFormat;

/** What leaves as a table comes back as it was. */
class PowerTableTest {
    private static final String TRICKY = "教师证aZ09 =+-@'\\|\"无,;:。";

    @Property(tries = 200)
    void a_power_in_a_table_says_what_it_said(@ForAll("contents") PowerContent content, @ForAll SheetFormat format)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = format.writer(bytes, "powers")) {
            table.line(PowerTable.columns());
            table.line(PowerTable.cells("P-1", content));
        }

        var table = PowerTable.read(new ByteArrayInputStream(bytes.toByteArray()));

        table.refuseIfWrong();
        assertThat(table.stated().get("P-1").over(null)).isEqualTo(content);
    }

    @Test
    void a_list_is_written_an_item_a_line() {
        assertThat(ListCell.of(List.of("受理申请", "送达决定"))).isEqualTo("受理申请\n送达决定");
        assertThat(ListCell.items("受理申请\r\n\r\n送达决定\r\n")).containsExactly("受理申请", "送达决定");
        assertThat(ListCell.items("无")).isEmpty();
        assertThat(ListCell.items("\\无")).containsExactly("无");
    }

    @Test
    void a_basis_is_written_with_what_is_known_of_it() {
        assertThat(BasesCell.of(
                        List.of(new LegalBasis("《教师法》", LawRank.LAW, "第十三条"), new LegalBasis("《教师资格条例》", null, null))))
                .isEqualTo("《教师法》|LAW|第十三条\n《教师资格条例》||");
        assertThat(BasesCell.bases("《教师法》")).contains(List.of(new LegalBasis("《教师法》", null, null)));
        assertThat(BasesCell.bases("《教师法》|法律|第十三条")).isEmpty();
        assertThat(BasesCell.bases("|LAW|第十三条")).isEmpty();
        assertThat(BasesCell.bases("《教师法》|LAW|第十三条|第二款")).isEmpty();
    }

    @Provide
    Arbitrary<PowerContent> contents() {
        var bases = Combinators.combine(
                        text(true, 60),
                        Arbitraries.of(LawRank.class).injectNull(0.3),
                        text(false, 20).injectNull(0.3))
                .as(LegalBasis::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        var lists = text(false, 40).list().ofMaxSize(3).injectNull(0.3);
        var texts = text(true, 60).injectNull(0.3);
        var names = text(false, 60).injectNull(0.3);
        var details = Combinators.combine(
                        bases, lists, lists, Arbitraries.of(true, false).injectNull(0.3))
                .flatAs((basis, duties, materials, fee) -> Combinators.combine(
                                names.list().ofSize(4), texts.list().ofSize(5))
                        .as((name, text) -> new PowerDetails(
                                basis,
                                duties,
                                name.get(0),
                                name.get(1),
                                text.get(0),
                                text.get(1),
                                materials,
                                fee,
                                text.get(2),
                                name.get(2),
                                name.get(3),
                                text.get(3),
                                text.get(4))));
        return Combinators.combine(details, text(false, 60).map(String::strip), Arbitraries.of(true, false))
                .as((stated, name, delegated) -> new PowerContent(
                        new PowerProfile(
                                "EB",
                                PowerType.LICENSE,
                                Scope.UNIT,
                                name,
                                name,
                                LegalBasis.lineOf(stated.legalBases()),
                                LedBy.HEAD,
                                Attention.LOW,
                                delegated,
                                Discretion.WIDE,
                                1,
                                0,
                                5,
                                20,
                                LimitUnit.WORKING_DAY,
                                1,
                                LimitUnit.CALENDAR_DAY),
                        stated));
    }

    private static Arbitrary<String> text(boolean lines, int longest) {
        return Arbitraries.strings()
                .withChars((TRICKY + (lines ? "\n\r\t" : "")).toCharArray())
                .ofMinLength(1)
                .ofMaxLength(longest)
                .filter(text -> !text.isBlank());
    }
}
