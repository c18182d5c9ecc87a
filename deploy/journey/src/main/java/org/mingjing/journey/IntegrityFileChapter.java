package org.mingjing.journey;

import static org.mingjing.journey.Scene.RISK;

import java.util.List;
import java.util.Map;

/** An official's integrity file: what is put in, who lets it be read, and who sees that it was. */
final class IntegrityFileChapter implements Chapter {
    private static final String OFFICIAL = "LEADER-JSZG";
    private static final String SUPERVISOR = "supervisor-jc";
    private static final String SUPERIOR = "leader-eb";
    private static final String COMMITTEE = "party-dw";
    private static final String AUDITOR = "auditor-jc";
    private static final String FILE = RISK + "integrity-files/" + OFFICIAL;

    private final Gateway gateway;
    private final Narrator tell;
    private final Scene scene;

    IntegrityFileChapter(Scene scene) {
        this.scene = scene;
        this.gateway = scene.gateway();
        this.tell = scene.narrator();
    }

    @Override
    public String titleZh() {
        return "十一、廉政档案：入档、经批准查阅、查阅留痕";
    }

    @Override
    public String titleEn() {
        return "An integrity file: entries, a reading by approval, and who sees that it was read";
    }

    @Override
    public void tell() {
        tell.step(
                SUPERIOR,
                "无来源的材料不能入档",
                "puts in an item with no source: refused",
                () -> gateway.as(SUPERIOR)
                        .post(FILE + "/items", Map.of("group", "AUDIT", "text", "经济责任审计未发现问题"))
                        .refused(422, "integrity-item-without-source"));
        tell.step(
                SUPERIOR,
                "审计结果入档",
                "puts in what an audit found",
                () -> gateway.as(SUPERIOR)
                        .post(FILE + "/items", audit())
                        .expect(201)
                        .showing("no", "group", "sha256"));
        var approval = asked();
        tell.step(
                SUPERVISOR,
                "未经批准查阅：被拒绝",
                "reads with no approval: refused",
                () -> read(approval).refused(403, "integrity-reading-not-granted"));
        decided(approval, COMMITTEE, "grant", "批准查阅", "approves of it");
        var file = tell.step(
                SUPERVISOR,
                "查阅",
                "reads the file",
                () -> read(approval).expect(201).showing("official", "asOf", "chain"));
        tell.fact(
                "档案链完整",
                "the chain of entries holds",
                "true",
                () -> file.field("chain").path("holds").asText());
        seen(file.text("readingId"));
        decided(approval, SUPERVISOR, "end", "不再需要，终止批准", "needs the approval no more");
    }

    private Map<String, Object> audit() {
        return Map.of(
                "group",
                "AUDIT",
                "text",
                "经济责任审计未发现问题",
                "source",
                "市审计局审计报告",
                "datedOn",
                scene.today().minusDays(30).toString());
    }

    private String asked() {
        return tell.step(
                        SUPERVISOR,
                        "申请查阅，写明用途与期限",
                        "asks to read it, for a purpose and until a day",
                        () -> gateway.as(SUPERVISOR)
                                .post(
                                        FILE + "/approvals",
                                        Map.of(
                                                "purpose",
                                                "年度述责述廉核查",
                                                "until",
                                                scene.today().plusDays(7).toString()))
                                .expect(201)
                                .showing("state", "until"))
                .text("id");
    }

    private Answer read(String approval) {
        return gateway.as(SUPERVISOR)
                .postEachTime(
                        FILE + "/readings",
                        Map.of("approvalId", approval, "parts", List.of("POWERS", "WARNINGS", "ITEMS")));
    }

    private void decided(String approval, String who, String step, String zh, String en) {
        var path = RISK + "integrity-file-approvals/" + approval;
        tell.step(
                who,
                zh,
                en,
                () -> gateway.as(who)
                        .post(
                                path + "/" + step,
                                Map.of("reason", zh),
                                gateway.as(who).get(path).expect(200).etag())
                        .expect(200)
                        .showing("state", "until"));
    }

    private void seen(String reading) {
        var register = FILE + "/readings?limit=200";
        tell.fact(
                "上级在查阅登记中看到这次查阅",
                "the superior sees this reading in the register",
                true,
                () -> holds(gateway.as(SUPERIOR).get(register).expect(200), reading));
        tell.fact(
                "审计也看到",
                "so does the auditor",
                true,
                () -> holds(gateway.as(AUDITOR).get(register).expect(200), reading));
        tell.step(
                "leader-jszg",
                "本人看不到谁查阅过",
                "does not see who read their own",
                () -> gateway.as("leader-jszg").get(register).refused(404, "not-found"));
    }

    private static boolean holds(Answer register, String reading) {
        return register.items().stream()
                .anyMatch(entry -> entry.path("id").asText().equals(reading));
    }
}
