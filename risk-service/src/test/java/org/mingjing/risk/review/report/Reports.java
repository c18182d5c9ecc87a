package org.mingjing.risk.review.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.risk.review.frozen.Section;

/** A report as it might be signed, without a database. */
final class Reports {
    private Reports() {}

    static Report of(Report.Part... parts) {
        return new Report(
                "QR-EB-2026-Q3",
                "EB",
                "市教育局",
                2026,
                3,
                "2026-07-01",
                "2026-09-30",
                "2026-10-01T00:00:01+08:00",
                "0".repeat(64),
                List.of(parts));
    }

    static Report.Part figures(Section section, Report.Number... numbers) {
        return new Report.Part(
                section.name(), section.nameZh(), section.nameEn(), null, List.of(numbers), null, null, null, null);
    }

    static Report.Number number(String figure, String nameZh, int number) {
        return new Report.Number(figure, nameZh, figure.toLowerCase(java.util.Locale.ROOT), number, null, null);
    }

    static Report.Part items(Report.Item... items) {
        var section = Section.DECISIONS;
        return new Report.Part(
                section.name(), section.nameZh(), section.nameEn(), null, null, null, List.of(items), null, null);
    }

    /** Drawn from the records of one figure. */
    static Report.Item item(int no, String figure, Integer number) {
        return item(no, figure, number, List.of(figure.split("\\.")[0]));
    }

    static Report.Item byHand(int no, List<String> origins) {
        return item(no, null, null, origins);
    }

    /** @param origins null where not all are known */
    static Report.Item item(int no, String figure, Integer number, List<String> origins) {
        return new Report.Item(
                no,
                "议题" + no,
                "Item " + no,
                "EB-XZSP",
                figure,
                number,
                origins,
                1,
                "CARRIED",
                "责成整改",
                "线索属实",
                new Report.Votes(3, 1, 0, 1),
                new TreeMap<>(Map.of("ANALYST-1", "IN_FAVOUR", "LEADER-1", "LEFT")));
    }

    static Report.Part meeting() {
        var section = Section.MEETING;
        return new Report.Part(
                section.name(),
                section.nameZh(),
                section.nameEn(),
                null,
                null,
                new Report.Meeting(
                        "2026-10-15",
                        "ANALYST-1",
                        List.of(new Report.LaterChair("ANALYST-2", "原召集人调离", "2026-10-20")),
                        List.of("ANALYST-1", "ANALYST-2", "ANALYST-3", "OFFICER-9", "A-7"),
                        List.of("ANALYST-1", "ANALYST-2", "ANALYST-3"),
                        "f".repeat(64),
                        "会议记录全文"),
                null,
                null,
                null);
    }

    static Report.Part actions() {
        var section = Section.ACTIONS;
        return new Report.Part(
                section.name(),
                section.nameZh(),
                section.nameEn(),
                null,
                null,
                null,
                null,
                List.of(new Report.Action("QR-EB-2026-Q3-A1", 1, "修订细则", "LEADER-1", 10, "2026-10-29")),
                null);
    }
}
