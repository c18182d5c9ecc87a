package org.mingjing.journey;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A level I power: joint opinions in parallel, a collective decision, and nobody who decides what they examined. */
final class SchoolBusChapter implements Chapter {
    private static final String POWER = "EB-L-03";
    private static final String HANDLER = "handler-xzsp";
    private static final String EXAMINER = "examiner-and-collective-xzsp";
    private static final String CHAIR = "collective-eb-1";
    private static final List<String> MEMBERS =
            List.of("collective-eb-2", "collective-eb-3", "collective-eb-4", "collective-eb-5");

    private final Narrator tell;
    private final CaseDesk cases;

    SchoolBusChapter(Scene scene) {
        this.tell = scene.narrator();
        this.cases = scene.cases();
    }

    @Override
    public String titleZh() {
        return "二、事中：校车使用许可(一级)走完全程";
    }

    @Override
    public String titleEn() {
        return "Meanwhile: a school-bus licence (level I) goes its whole way";
    }

    @Override
    public void tell() {
        var opened = tell.step(
                HANDLER,
                "收到申请",
                "receives an application",
                () -> cases.open(HANDLER, POWER).expect(201));
        var number = opened.text("number");
        var queryCode = opened.text("queryCode");
        tell.fact("这项权力为一级", "the power is of level I", "I", () -> opened.text("level"));
        done(HANDLER, number, 1, "ACCEPTED", "受理", "accepts it");
        done(HANDLER, number, 2, "DONE", "分送征求意见", "forwards it for opinions");
        askBothOffices(number);
        tell.step(
                "applicant",
                "凭编号和查询码了解进展",
                "follows the case by number and query code",
                () -> cases.lookUp(number, queryCode).expect(200));
        done(EXAMINER, number, 4, "AGREE", "提出审查意见", "examines it");
        decideTogether(number);
        done("leader-eb", number, 6, "DONE", "签发并报本级人民政府", "signs and reports it to the municipal government");
        done("joint-zf", number, 7, "AGREE", "本级人民政府决定", "gives the decision of the municipal government");
        done(HANDLER, number, 8, "DONE", "送达与公开", "delivers and publishes it");
        tell.fact(
                "申请人查到结果",
                "the applicant sees the result",
                List.of("CLOSED", "GRANT"),
                () -> result(cases.lookUp(number, queryCode).expect(200)));
    }

    private void askBothOffices(String number) {
        tell.fact(
                "两个部门同时被征求意见",
                "both offices are asked at the same time",
                List.of("3/X-GAJT", "3/X-JTYS"),
                () -> cases.steps(HANDLER, number, "OPEN"));
        tell.step(
                "joint-gajt, joint-jtys",
                "各自同时提出意见",
                "give their opinions in parallel",
                () -> List.of("joint-gajt", "joint-jtys").parallelStream()
                        .map(office -> cases.complete(office, number, 3, "AGREE")
                                .expect(200)
                                .status())
                        .toList());
    }

    private void decideTogether(String number) {
        var begun = OffsetDateTime.now();
        tell.step(
                EXAMINER,
                "审核过此件，又要表决：被拒绝",
                "examined the case and tries to vote: refused",
                () -> cases.vote(EXAMINER, number, 5, "AGREE").refused(403, "duty-not-separate"));
        for (var member : MEMBERS) {
            tell.step(
                    member,
                    "发表意见",
                    "gives a view",
                    () -> cases.vote(member, number, 5, "AGREE").expect(201));
        }
        var present = new ArrayList<>(MEMBERS);
        present.add(CHAIR);
        var meeting = Map.of(
                "heldAt", begun.toString(),
                "place", "局会议室",
                "present", present.stream().map(SchoolBusChapter::code).toList(),
                "absent", List.of(),
                "observers", List.of(code(EXAMINER)));
        tell.step(
                CHAIR,
                "末位发言并作出集体决定",
                "speaks last and concludes the collective decision",
                () -> cases.complete(CHAIR, number, 5, Map.of("outcome", "GRANT", "meeting", meeting, "view", "AGREE"))
                        .expect(200));
    }

    private void done(String official, String number, int step, String outcome, String zh, String en) {
        tell.step(
                official,
                zh,
                en,
                () -> cases.complete(official, number, step, outcome).expect(200));
    }

    /** The official behind a demo account. */
    private static String code(String account) {
        return account.toUpperCase(Locale.ROOT);
    }

    private static List<String> result(Answer seen) {
        return List.of(seen.text("state"), seen.text("outcome"));
    }
}
