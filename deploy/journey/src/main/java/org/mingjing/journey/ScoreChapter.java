package org.mingjing.journey;

/** The month's scores, with the records behind every point. */
final class ScoreChapter implements Chapter {
    private final Scene scene;
    private final Narrator tell;
    private final ComplaintChapter complaints;
    private final ChargeChapter charges;

    ScoreChapter(Scene scene, ComplaintChapter complaints, ChargeChapter charges) {
        this.scene = scene;
        this.tell = scene.narrator();
        this.complaints = complaints;
        this.charges = charges;
    }

    @Override
    public String titleZh() {
        return "九、量化测评：每一分的来由";
    }

    @Override
    public String titleEn() {
        return "The month's score, and where every point comes from";
    }

    @Override
    public void tell() {
        var section = new MonthScore(scene, ComplaintChapter.UNIT);
        tell.becomes(
                "一星评价计入满意度，只计一次",
                "the one star counts for satisfaction, once",
                complaints.ratingsBefore() + 1,
                section::ratings);
        tell.fact(
                "成立的投诉计入服务态度，只计一次",
                "the upheld complaint counts for attitude, once",
                1L,
                () -> section.timesCounted("ATTITUDE", complaints.complaint()));
        shown(section);

        var school = new MonthScore(scene, "S-YZ");
        tell.becomes(
                "维持的红牌计入收费，只计一次",
                "the upheld red card counts for fees, once",
                1L,
                () -> school.timesCounted("FEES", charges.card()));
        shown(school);
    }

    private void shown(MonthScore month) {
        var score = tell.step("supervisor-jc", "查看当月得分", "reads the month's score", month::read);
        tell.quote(MonthScore.derivation(score));
        tell.fact("每一分都有来由", "every point has its origin", true, () -> MonthScore.everyPointHasItsOrigin(score));
    }
}
