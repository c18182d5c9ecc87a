package org.mingjing.risk.catalogue.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.catalogue.line.Lines.details;
import static org.mingjing.risk.catalogue.line.Lines.line;
import static org.mingjing.risk.catalogue.line.Lines.measure;
import static org.mingjing.risk.catalogue.line.Lines.onStep;
import static org.mingjing.risk.catalogue.line.Lines.withDetails;
import static org.mingjing.risk.catalogue.line.Lines.withMeasures;
import static org.mingjing.risk.catalogue.line.Lines.worded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.power.Level;

class CanonicalContentTest {
    private final FrozenPower first = line("A", Level.II);
    private final FrozenPower second = line("B", Level.III);

    @Test
    void is_one_sequence_of_bytes_whoever_writes_it() {
        assertThat(content(first).text())
                .isEqualTo(
                        "{\"code\":\"EB-2026-1\",\"edition\":1,\"powers\":[{\"code\":\"A\",\"derivationEn\":\"Derivation\","
                                + "\"derivationZh\":\"推导\",\"handlingUnitCode\":\"EB-JSZG\",\"legalBasis\":\"《教师法》第十三条\",\"level\":\"II\",\"measures\":[{"
                                + "\"code\":\"EB-L-02-M1\",\"dueOn\":\"2026-06-01\",\"effect\":\"EFFECTIVE\",\"kind\":\"SPLIT\","
                                + "\"owner\":\"EB-JSZG-HEAD\"}],\"nameEn\":\"Teacher qualification\",\"nameZh\":\"教师资格认定\","
                                + "\"points\":[{\"code\":\"EB-L-02-R1\",\"kind\":\"MISCONDUCT\",\"step\":\"EXAMINE\"}],\"promisedLimit\":15,\"promisedUnit\":\"WORKING_DAY\",\"ratingNo\":1,\"riskPoints\":1,"
                                + "\"scope\":\"UNIT\",\"score\":\"2.10\",\"statutoryLimit\":30,\"statutoryUnit\":\"CALENDAR_DAY\","
                                + "\"type\":\"LICENSE\",\"unitCode\":\"EB-JSZG\"}],\"unitCode\":\"EB\",\"year\":2026}");
        assertThat(content(first).hash())
                .hasSize(64)
                .isEqualTo(Sha256.hex(content(first).text()));
    }

    @Test
    void does_not_depend_on_the_order_in_which_lines_are_read() {
        assertThat(content(first, second)).isEqualTo(content(second, first));
    }

    @Test
    void another_measure_makes_another_hash() {
        assertThat(content(withMeasures(first, List.of(measure(MeasureStatus.PLANNED))))
                        .hash())
                .isNotEqualTo(content(first).hash());
    }

    @Test
    void a_line_from_before_measures_were_listed_keeps_its_content() {
        assertThat(content(withMeasures(first, null)).text()).doesNotContain("measures");
        assertThat(content(withMeasures(first, List.of())).text()).contains("\"measures\":[]");
    }

    @Test
    void a_risk_point_says_its_step_by_name_where_it_has_one_and_reads_back_from_before_it_could() {
        var column = new FrozenPoints();

        assertThat(content(onStep("验收", first)).text()).contains("\"step\":\"EXAMINE\",\"stepName\":\"验收\"}");
        assertThat(column.convertToDatabaseColumn(first.points()))
                .isEqualTo("[{\"code\":\"EB-L-02-R1\",\"step\":\"EXAMINE\",\"kind\":\"MISCONDUCT\"}]");
        for (var points : List.of(first.points(), onStep("验收", first).points())) {
            assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(points)))
                    .isEqualTo(points);
        }
    }

    @Test
    void all_that_becomes_public_with_it_is_hashed_and_reads_back() {
        var worded = worded(first);
        var details = new FrozenDetails();
        var measures = new FrozenMeasures();
        var points = new FrozenPoints();

        assertThat(content(worded).text())
                .contains("\"details\":{\"conditions\":\"年满十八周岁\",\"department\":\"教师科\",\"fee\":false,\"legalBases\":"
                        + "[{\"article\":\"第十三条\",\"rank\":\"LAW\",\"text\":\"《教师法》\"}],"
                        + "\"materials\":[\"身份证\",\"学历证书\"],\"telephone\":\"0000-1234\"}")
                .contains("\"description\":\"双人审核\"", "\"riskPointCode\":\"EB-L-02-R1\"")
                .contains("\"descriptionEn\":\"Perfunctory check\",\"descriptionZh\":\"审核走过场\"");
        assertThat(content(withDetails(worded, details(true))).hash())
                .isNotEqualTo(content(worded).hash());
        assertThat(details.convertToEntityAttribute(details.convertToDatabaseColumn(worded.details())))
                .isEqualTo(worded.details());
        assertThat(measures.convertToEntityAttribute(measures.convertToDatabaseColumn(worded.measures())))
                .isEqualTo(worded.measures());
        assertThat(points.convertToEntityAttribute(points.convertToDatabaseColumn(worded.points())))
                .isEqualTo(worded.points());
    }

    @Test
    void its_lines_read_back_as_they_were_written() {
        assertThat(content(worded(first)).lines().get("A"))
                .isEqualTo(worded(first).fields());
        var lines = content(first, second).lines();

        assertThat(lines).containsOnlyKeys("A", "B");
        assertThat(LineDifference.fields(lines.get("A"), first.fields())).isEmpty();
        assertThat(LineDifference.fields(lines.get("A"), second.fields())).containsExactly("code", "level");
    }

    private static CanonicalContent content(FrozenPower... lines) {
        return CanonicalContent.of("EB-2026-1", 1, "EB", 2026, List.of(lines));
    }
}
