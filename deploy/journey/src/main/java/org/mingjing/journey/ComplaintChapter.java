package org.mingjing.journey;

import static org.mingjing.journey.Scene.ACCOUNTABILITY;

import java.util.Map;

/** A case is closed; its applicant is not content, and somebody who gives no name complains about the power. */
final class ComplaintChapter implements Chapter {
    static final String POWER = "EB-L-02";
    static final String UNIT = "EB-JSZG";
    private static final String ALL = "all-jszg";

    private final Narrator tell;
    private final Gateway gateway;
    private final CaseDesk cases;
    private final MonthScore score;
    private long ratingsBefore;
    private String complaint;

    ComplaintChapter(Scene scene) {
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
        this.cases = scene.cases();
        this.score = new MonthScore(scene, UNIT);
    }

    @Override
    public String titleZh() {
        return "六、事后：教师资格认定办结，差评与匿名投诉";
    }

    @Override
    public String titleEn() {
        return "Afterwards: a teacher qualification, one star, and an anonymous complaint";
    }

    @Override
    public void tell() {
        ratingsBefore = score.ratings();
        var opened = tell.step(
                ALL,
                "收到认定申请",
                "receives an application",
                () -> cases.open(ALL, POWER).expect(201));
        var number = opened.text("number");
        handle(number, opened.text("level"));
        var result = tell.step(
                "applicant",
                "凭编号和查询码取得结果",
                "gets the result by number and query code",
                () -> cases.lookUp(number, opened.text("queryCode")).expect(200));
        tell.fact("已办结", "the case is closed", "CLOSED", () -> result.text("state"));
        tell.step(
                "applicant",
                "凭一次性凭证评一星",
                "rates one star by the one-time token",
                () -> rate(result.text("evaluationToken")));
        complain("关于" + number + ":多次往返，态度生硬");
    }

    /** The complaint that was upheld; failing when this chapter did not get so far. */
    String complaint() {
        if (complaint == null) {
            throw new StepFailed("投诉一章没有成立的投诉 the chapter on complaints has no upheld complaint");
        }
        return complaint;
    }

    long ratingsBefore() {
        return ratingsBefore;
    }

    /** At level III one person does it all. Once an earlier telling made the power stricter, it takes two. */
    private void handle(String number, String level) {
        var alone = level.equals("III");
        tell.fact(
                alone ? "三级：一人可办全程" : "此前已升为二级：审核与批准须两人",
                alone ? "level III: one person may do all" : "level II since an earlier telling: it takes two",
                alone ? "III" : "II",
                () -> level);
        done(ALL, number, 1, "ACCEPTED", "受理", "accepts it");
        done(ALL, number, 2, "AGREE", "审查材料", "examines it");
        done(alone ? ALL : "approver-jszg", number, 3, "GRANT", "认定", "recognises the qualification");
        done(ALL, number, 4, "DONE", "发证并公开", "issues the certificate");
    }

    private void done(String official, String number, int step, String outcome, String zh, String en) {
        tell.step(
                official,
                zh,
                en,
                () -> cases.complete(official, number, step, outcome).expect(200));
    }

    /** The invitation travels as an event, so the token may be unknown for a moment yet. */
    private Answer rate(String token) {
        return Eventually.see(
                        () -> gateway.asAnybody()
                                .post(
                                        ACCOUNTABILITY + "public/evaluations",
                                        Map.of("token", token, "stars", 1, "remark", "往返三次")),
                        answer -> answer.status() != 404)
                .expect(201);
    }

    private void complain(String text) {
        var receipt = tell.step(
                        "somebody",
                        "匿名投诉这项权力",
                        "complains about the power, giving no name",
                        () -> gateway.asAnybody()
                                .post(
                                        ACCOUNTABILITY + "public/complaints",
                                        Map.of("powerCode", POWER, "kind", "ATTITUDE", "text", text))
                                .expect(201)
                                .showing("receipt"))
                .text("receipt");
        followed(receipt, "RECEIVED");
        var id = tell.step("supervisor-jc", "收到投诉，看不到投诉人", "finds the complaint and no name", () -> find(text));
        decided(id, "acceptance", Map.of(), "受理投诉", "accepts it");
        followed(receipt, "ACCEPTED");
        decided(
                id,
                "conclusion",
                Map.of("outcome", "UPHELD", "answer", "经查属实，已责令改正"),
                "认定投诉成立",
                "finds the complaint justified");
        followed(receipt, "CONCLUDED UPHELD");
        complaint = id;
    }

    private void decided(String id, String decision, Object body, String zh, String en) {
        tell.step(
                "supervisor-jc",
                zh,
                en,
                () -> gateway.as("supervisor-jc")
                        .post(ACCOUNTABILITY + "complaints/" + id + "/" + decision, body)
                        .expect(200)
                        .showing("powerCode", "kind", "status", "outcome"));
    }

    private void followed(String receipt, String standing) {
        tell.fact("凭回执查询", "followed by receipt", standing, () -> {
            var seen = gateway.asAnybody()
                    .post(ACCOUNTABILITY + "public/complaint-lookups", Map.of("receipt", receipt))
                    .expect(200);
            var outcome = seen.field("outcome");
            return outcome.isNull() ? seen.text("status") : seen.text("status") + " " + outcome.asText();
        });
    }

    private String find(String text) {
        return gateway
                .as("supervisor-jc")
                .get(ACCOUNTABILITY + "complaints?limit=200&status=RECEIVED")
                .expect(200)
                .items()
                .stream()
                .filter(one -> one.path("text").asText().equals(text))
                .filter(one -> !one.path("named").asBoolean())
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new StepFailed("没有这件投诉 no such complaint"));
    }
}
