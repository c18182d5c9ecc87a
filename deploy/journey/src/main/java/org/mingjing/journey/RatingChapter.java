package org.mingjing.journey;

import static org.mingjing.journey.ComplaintChapter.POWER;
import static org.mingjing.journey.Scene.ACCOUNTABILITY;
import static org.mingjing.journey.Scene.RISK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What was upheld afterwards makes the power stricter before it is used again. */
final class RatingChapter implements Chapter {
    private static final String ALL = "all-jszg";

    private final Narrator tell;
    private final Gateway gateway;
    private final CaseDesk cases;
    private final ComplaintChapter complaints;
    private final ChargeChapter charges;

    RatingChapter(Scene scene, ComplaintChapter complaints, ChargeChapter charges) {
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
        this.cases = scene.cases();
        this.complaints = complaints;
        this.charges = charges;
    }

    @Override
    public String titleZh() {
        return "七、闭环：投诉与红牌成为证据，等级重新评定";
    }

    @Override
    public String titleEn() {
        return "The loop closes: complaint and card become evidence, the power is rated anew";
    }

    @Override
    public void tell() {
        tell.becomes(
                "成立的投诉成为一条信号",
                "the upheld complaint is one signal",
                1L,
                () -> signals(gateway, POWER, "COMPLAINT:" + complaints.complaint()));
        tell.becomes(
                "维持的红牌成为一条信号",
                "the upheld red card is one signal",
                1L,
                () -> signals(gateway, "S-YZ-V-01", "RED_CARD:" + charges.card()));
        decide(levelInRisk().equals("III"));
        tell.fact("风险服务中为二级", "risk has it at level II", "II", this::levelInRisk);
        tell.becomes(
                "问责服务已知二级",
                "accountability knows level II",
                "II",
                () -> gateway.asAnybody()
                        .get(ACCOUNTABILITY + "public/powers/" + POWER)
                        .expect(200)
                        .text("level"));
        nextCaseNeedsTwo();
    }

    private void decide(boolean firstTime) {
        // A timer weighs what was heard, a moment after it was heard.
        var proposal = firstTime ? Eventually.see(this::proposal, Optional::isPresent) : proposal();
        if (firstTime) {
            tell.fact(
                    "建议由三级升为二级，分值由 2.10 升为 2.40",
                    "level II is proposed, 2.10 becoming 2.40",
                    List.of("III", "II", "2.10", "2.40"),
                    () -> proposal.map(RatingChapter::change).orElse(List.of()));
            accept(proposal.orElseThrow(() -> new StepFailed("没有建议 no proposal")));
        } else if (proposal.isPresent()) {
            accept(proposal.get());
        } else {
            tell.fact("此前已升为二级，证据不再改变分值", "level II before, and the evidence changes nothing", "II", this::levelInRisk);
        }
    }

    private void accept(JsonNode proposal) {
        tell.quote(proposal.path("derivationZh").asText());
        tell.quote(proposal.path("derivationEn").asText());
        tell.step(
                "analyst-jc",
                "接受建议 " + change(proposal),
                "accepts the proposal",
                () -> gateway.as("analyst-jc")
                        .post(
                                RISK + "rating-proposals/" + proposal.path("id").asText() + "/acceptance",
                                Map.of("reason", "投诉属实"))
                        .expect(200)
                        .showing("powerCode", "status", "toLevel", "toScore"));
    }

    private void nextCaseNeedsTwo() {
        var number = tell.step(
                        ALL,
                        "收到下一件申请",
                        "receives the next application",
                        () -> cases.open(ALL, POWER).expect(201))
                .text("number");
        done(ALL, number, 1, "ACCEPTED", "受理", "accepts it");
        tell.becomes(
                "运行服务已知二级",
                "process knows level II",
                "II",
                () -> cases.read(ALL, number).text("level"));
        done(ALL, number, 2, "AGREE", "审查材料", "examines it");
        tell.step(
                ALL,
                "审核过此件，又要批准：被拒绝",
                "examined it and tries to approve: refused",
                () -> cases.complete(ALL, number, 3, "GRANT").refused(403, "duty-not-separate"));
        done("approver-jszg", number, 3, "GRANT", "由另一人批准", "another person approves");
        done(ALL, number, 4, "DONE", "发证并公开", "issues the certificate and publishes it");
    }

    private void done(String official, String number, int step, String outcome, String zh, String en) {
        tell.step(
                official,
                zh,
                en,
                () -> cases.complete(official, number, step, outcome).expect(200));
    }

    /** How many standing signals a power has from one fact: it should never be more than one. */
    static long signals(Gateway gateway, String power, String fact) {
        var seen = gateway.as("analyst-jc")
                .get(RISK + "powers/" + power + "/signals?limit=200")
                .expect(200);
        return StreamSupport.stream(seen.body().path("items").spliterator(), false)
                .filter(signal -> signal.path("fact").asText().equals(fact))
                .filter(signal -> !signal.hasNonNull("withdrawnOn"))
                .count();
    }

    private Optional<JsonNode> proposal() {
        return gateway
                .as("analyst-jc")
                .get(RISK + "rating-proposals?status=OPEN&power=" + POWER)
                .expect(200)
                .items()
                .stream()
                .filter(proposal -> proposal.path("reason").asText().equals("EVIDENCE"))
                .findFirst();
    }

    private static List<String> change(JsonNode proposal) {
        return List.of(
                proposal.path("fromLevel").asText(),
                proposal.path("toLevel").asText(),
                proposal.path("fromScore").asText(),
                proposal.path("toScore").asText());
    }

    private String levelInRisk() {
        return gateway.asAnybody()
                .get(RISK + "public/powers/" + POWER)
                .expect(200)
                .text("level");
    }
}
