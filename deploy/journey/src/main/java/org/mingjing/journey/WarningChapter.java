package org.mingjing.journey;

import static org.mingjing.journey.ComplaintChapter.POWER;
import static org.mingjing.journey.ComplaintChapter.UNIT;
import static org.mingjing.journey.Scene.RISK;

import java.util.List;
import java.util.Map;

/** What stands against a unit becomes a warning, which is explained, corrected, checked by somebody else and cleared. */
final class WarningChapter implements Chapter {
    private static final String ALL = "all-jszg";
    private static final String LEADER = "leader-jszg";
    private static final String SUPERVISOR = "supervisor-jc";
    private static final String COMMITTEE = "party-dw";

    private final Scene scene;
    private final Narrator tell;
    private final Gateway gateway;
    private final CaseDesk cases;
    private String code;

    WarningChapter(Scene scene) {
        this.scene = scene;
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
        this.cases = scene.cases();
    }

    @Override
    public String titleZh() {
        return "八、预警：说明、整改、复核、解除";
    }

    @Override
    public String titleEn() {
        return "A warning: explained, corrected, checked, cleared";
    }

    @Override
    public void tell() {
        var running = runningCase();
        raise();
        decide("verification", verification(), "定为二级预警", "decides on the second tier", "VERIFIED");
        tell.step(
                LEADER,
                "告知之前看不到",
                "sees nothing before being told",
                () -> as(LEADER).get(warning()).refused(404, "not-found"));
        decide("notification", Map.of(), "告知被预警单位", "tells the unit", "NOTIFIED");
        tell.becomes(
                "在办事项从严一级",
                "the running case is handled one level stricter",
                "I",
                () -> cases.read(ALL, running).text("level"));
        act(LEADER, "explanation", Map.of("text", "窗口轮岗，新到人员不熟悉规定"), "作出说明", "explains", "EXPLAINED");
        decide("correction-order", Map.of("demands", "补课并公开办理时限"), "责令整改", "orders the correction", "CORRECTING");
        tell.step(
                SUPERVISOR,
                "未经复核就要解除：被拒绝",
                "tries to clear it with no check: refused",
                () -> post(SUPERVISOR, "clearance", Map.of("reason", "时间已久")).refused(409, "warning-out-of-order"));
        carriedOut(LEADER, "ORDERED_CORRECTION", "整改已完成", "has corrected it");
        carriedOut(SUPERVISOR, "INTEGRITY_TALK", "已进行廉政谈话", "has held the talk");
        tell.step(
                SUPERVISOR,
                "复核自己的决定：被拒绝",
                "tries to check what they decided themselves: refused",
                () -> post(SUPERVISOR, "check", found()).refused(403, "warning-needs-another-person"));
        act(COMMITTEE, "check", found(), "由另一人现场复核", "another person checks on the spot", "CHECKED");
        decide("clearance", Map.of("reason", "整改到位"), "解除预警", "clears it", "CLEARED");
        keptInHistory(running);
    }

    /** Accepted before the warning, at the level the loop gave the power. */
    private String runningCase() {
        var number = tell.step(
                        ALL,
                        "预警之前受理一件",
                        "accepts an application before the warning",
                        () -> cases.open(ALL, POWER).expect(201))
                .text("number");
        tell.step(
                ALL,
                "受理",
                "accepts it",
                () -> cases.complete(ALL, number, 1, "ACCEPTED").expect(200));
        tell.fact(
                "按二级办理",
                "it is handled at level II",
                "II",
                () -> cases.read(ALL, number).text("level"));
        return number;
    }

    private void raise() {
        var proposal = tell.step(
                SUPERVISOR,
                "查看依据线索建议的等次",
                "asks which tier the signals propose",
                () -> as(SUPERVISOR)
                        .get(RISK + "warning-proposal?unit=" + UNIT)
                        .expect(200)
                        .showing("tier", "reason", "signals"));
        tell.quote(proposal.text("derivationZh"));
        tell.quote(proposal.text("derivationEn"));
        code = tell.step(
                        SUPERVISOR,
                        "提出预警",
                        "raises a warning",
                        () -> as(SUPERVISOR)
                                .post(RISK + "warnings", Map.of("unitCode", UNIT, "reason", "投诉查实"))
                                .expect(201)
                                .showing("code", "state"))
                .text("code");
    }

    private static Map<String, Object> verification() {
        return Map.of("tier", 2, "forms", List.of("INTEGRITY_TALK", "ORDERED_CORRECTION"), "reason", "已有投诉查实，从严把握");
    }

    private static Map<String, Object> found() {
        return Map.of("confirmed", true, "evidence", "现场核查：办理时限已公开");
    }

    private void carriedOut(String who, String form, String zh, String en) {
        act(
                who,
                "forms/" + form,
                Map.of("carriedOutOn", scene.today().toString(), "evidence", "记录存监察室"),
                zh,
                en,
                "CORRECTING");
    }

    private void decide(String decision, Object body, String zh, String en, String state) {
        act(SUPERVISOR, decision, body, zh, en, state);
    }

    private void act(String who, String deed, Object body, String zh, String en, String state) {
        var answer = tell.step(
                who, zh, en, () -> post(who, deed, body).expect(200).showing("code", "state", "tier", "inForce"));
        tell.fact("预警状态", "state of the warning", state, () -> answer.text("state"));
    }

    /** On the version that is there now, as somebody who has just read it. */
    private Answer post(String who, String deed, Object body) {
        var seen = as(SUPERVISOR).get(warning()).expect(200);
        return as(who).post(warning() + "/" + deed, body, seen.etag());
    }

    private void keptInHistory(String running) {
        var cleared = as(SUPERVISOR).get(warning()).expect(200);
        tell.fact("已不再有效", "it is in force no more", "false", () -> cleared.text("inForce"));
        tell.fact(
                "解除之后全过程仍在案",
                "cleared, it keeps its whole history",
                List.of(
                        "RAISED",
                        "VERIFIED",
                        "NOTIFIED",
                        "EXPLAINED",
                        "CORRECTION_ORDERED",
                        "FORM_CARRIED_OUT",
                        "FORM_CARRIED_OUT",
                        "FOUND_CORRECTED",
                        "CLEARED"),
                () -> cleared.field("history").findValuesAsText("kind"));
        tell.fact(
                "从严办理的事项不放宽",
                "the case that became stricter stays so",
                "I",
                () -> cases.read(ALL, running).text("level"));
    }

    private Caller as(String account) {
        return gateway.as(account);
    }

    private String warning() {
        return RISK + "warnings/" + code;
    }
}
