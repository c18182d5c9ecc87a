package org.mingjing.risk.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.review.report.Reports.figures;
import static org.mingjing.risk.review.report.Reports.item;
import static org.mingjing.risk.review.report.Reports.items;
import static org.mingjing.risk.review.report.Reports.number;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.pdf.PrintPage;
import org.mingjing.risk.review.frozen.Section;

class ReportPdfTest {
    private final Report staff = Reports.of(
            figures(Section.POWERS, number("INHERENT_LEVEL.I", "固有等级:一级", 7)),
            Reports.meeting(),
            items(item(1, "SIGNALS.INSPECTION", 2)),
            Reports.actions());

    @Test
    void every_number_stands_beside_its_figure_in_text_that_can_be_selected() throws IOException {
        var kept = new RiskReport(UUID.randomUUID(), RiskReport.Audience.STAFF, staff);

        var text = text(kept);

        assertThat(text)
                .contains("市教育局 2026 年第 3 季度廉政风险评估报告", "2026-07-01 至 2026-09-30", "会议记录全文")
                .contains("固有等级:一级 7 INHERENT_LEVEL.I")
                .contains(kept.sha256());
        assertThat(text.replaceAll("\\s", ""))
                .contains("SIGNALS.INSPECTION2通过责成整改", "赞成3,反对1,弃权0,回避1", "ANALYST-1赞成", "LEADER-1回避")
                .contains("成员ANALYST-1、ANALYST-2、ANALYST-3、OFFICER-9、A-7", "ANALYST-2(2026-10-20,原召集人调离)");
    }

    @Test
    void what_everybody_reads_says_what_is_withheld_and_why() throws IOException {
        var open = new Disclosure(Map.of(Section.MEETING, new Report.Withheld("会议记录属内部事务信息", "internal")), Set.of())
                .of(staff);

        var text = text(new RiskReport(UUID.randomUUID(), RiskReport.Audience.PUBLIC, open))
                .replaceAll("\\s", "");

        assertThat(text)
                .contains("不公开:会议记录属内部事务信息", "另有1项不公开:可能指向具体人员")
                .doesNotContain("ANALYST-1", "LEADER-1", "会议记录全文", "赞成");
    }

    @Test
    void the_same_report_prints_to_the_same_bytes() throws IOException {
        var kept = new RiskReport(UUID.randomUUID(), RiskReport.Audience.STAFF, staff);

        assertThat(print(kept)).isEqualTo(print(kept));
        assertThat(ReportJson.text(ReportJson.read(kept.content()))).isEqualTo(kept.content());
    }

    @Test
    void a_report_that_says_what_others_do_not_is_read_all_the_same() {
        var old = ReportJson.text(staff).replaceFirst("\"no\":1", "\"no\":1,\"formerly\":{}");

        assertThat(ReportJson.read(old)).isEqualTo(staff);
    }

    private static String text(RiskReport kept) throws IOException {
        try (var pdf = Loader.loadPDF(print(kept))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static byte[] print(RiskReport kept) {
        return new PrintPage(() -> 1).print(ReportPage.of(kept));
    }
}
