package org.mingjing.risk.review.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjing.risk.pdf.Markup;
import org.mingjing.risk.pdf.Page;
import org.mingjing.risk.review.decision.Outcome;
import org.mingjing.risk.review.decision.Vote;

/** A report as it is printed: what the JSON says, with its hash at the foot of every page. */
final class ReportPage {
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一");

    private final Report report;
    private final Markup page = new Markup();

    private ReportPage(Report report) {
        this.report = report;
    }

    static Page of(RiskReport kept) {
        var report = kept.report();
        var title = "%s %d 年第 %d 季度廉政风险评估报告".formatted(report.unitName(), report.year(), report.quarter());
        return new Page(
                title,
                new ReportPage(report).body(title),
                report.code() + "  SHA-256 " + kept.sha256(),
                OffsetDateTime.parse(report.frozenAt()));
    }

    private List<String> body(String title) {
        page.heading(title)
                .beginTable(List.of(14, 36, 14, 36), List.of("报告编号", report.code(), "单位编码", report.unitCode()))
                .row(List.of("期间", report.firstDay() + " 至 " + report.lastDay(), "数据冻结时间", report.frozenAt()))
                .row(List.of("数据 SHA-256", report.dataSha256(), "说明", "每个数字后为其数据项编码,据此可查到所依据的记录"))
                .endTable();
        for (int i = 0; i < report.parts().size(); i++) {
            part(NUMBERS.get(i), report.parts().get(i));
        }
        return page.parts();
    }

    private void part(String number, Report.Part part) {
        page.subheading(number + "、" + part.titleZh());
        if (part.withheld() != null) {
            page.paragraph("不公开:" + part.withheld().reasonZh());
        }
        if (part.figures() != null) {
            figures(part.figures());
        }
        if (part.meeting() != null) {
            meeting(part.meeting());
        }
        if (part.items() != null && !part.items().isEmpty()) {
            items(part.items());
        }
        if (part.actions() != null && !part.actions().isEmpty()) {
            actions(part.actions());
        }
        if (part.omitted() != null) {
            page.paragraph("另有 %d 项不公开:%s"
                    .formatted(part.omitted().number(), part.omitted().why().reasonZh()));
        }
    }

    private void figures(List<Report.Number> figures) {
        page.beginTable(List.of(45, 20, 35), List.of("项目", "数量", "数据项"));
        figures.forEach(figure -> page.row(List.of(
                figure.nameZh(),
                figure.withheld() == null
                        ? figure.number() + knownSince(figure)
                        : "不公开:" + figure.withheld().reasonZh(),
                figure.figure())));
        page.endTable();
    }

    private static String knownSince(Report.Number figure) {
        return figure.knownSince() == null ? "" : "(不含 %s 以前的)".formatted(figure.knownSince());
    }

    private void meeting(Report.Meeting meeting) {
        page.beginTable(List.of(14, 86), List.of("召开日期", meeting.heldOn()));
        row("召集人", meeting.chair());
        row("变更召集人", laterChairs(meeting.laterChairs()));
        row("成员", list(meeting.members()));
        row("到会", list(meeting.present()));
        row("记录 SHA-256", meeting.minutesSha256());
        row("记录", meeting.minutes());
        page.endTable();
    }

    /** What a reader may not know has no line. */
    private void row(String name, String value) {
        if (value != null) {
            page.row(List.of(name, value));
        }
    }

    private void items(List<Report.Item> items) {
        page.beginTable(List.of(5, 25, 10, 8, 10, 22, 20), List.of("序号", "议题", "数据项", "数量", "结果", "决定", "理由与表决"));
        items.forEach(item -> page.row(List.of(
                orNone(item.no()),
                orNone(item.titleZh()),
                orNone(item.figure()),
                orNone(item.number()),
                item.outcome() == null ? "—" : Outcome.valueOf(item.outcome()).nameZh(),
                orNone(item.decision()),
                reasons(item))));
        page.endTable();
    }

    private static String reasons(Report.Item item) {
        var votes = item.votes();
        return orNone(item.reasons())
                + (votes == null
                        ? ""
                        : "\n赞成 %d,反对 %d,弃权 %d,回避 %d"
                                .formatted(votes.inFavour(), votes.against(), votes.abstained(), votes.left()))
                + voters(item.voters());
    }

    private static String voters(Map<String, String> voters) {
        return voters == null
                ? ""
                : voters.entrySet().stream()
                        .map(voter -> "\n" + voter.getKey() + " "
                                + Vote.valueOf(voter.getValue()).nameZh())
                        .collect(Collectors.joining());
    }

    private static String laterChairs(List<Report.LaterChair> chairs) {
        return chairs == null
                ? null
                : chairs.stream()
                        .map(later -> "%s(%s,%s)".formatted(later.official(), later.changedOn(), later.reason()))
                        .collect(Collectors.joining("、"));
    }

    private void actions(List<Report.Action> actions) {
        page.beginTable(List.of(20, 8, 42, 15, 15), List.of("编号", "议题", "事项", "责任人", "期限"));
        actions.forEach(action -> page.row(List.of(
                action.code(), orNone(action.itemNo()), action.what(), orNone(action.owner()), action.dueOn())));
        page.endTable();
    }

    private static String list(List<String> codes) {
        return codes == null ? null : String.join("、", codes);
    }

    private static String orNone(Object text) {
        return Objects.toString(text, "—");
    }
}
