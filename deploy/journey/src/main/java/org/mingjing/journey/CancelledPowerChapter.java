package org.mingjing.journey;

import static org.mingjing.journey.Scene.PROCESS;
import static org.mingjing.journey.Scene.RISK;

import java.util.Map;

/** What was abolished is not used any more; whoever tries is on record. */
final class CancelledPowerChapter implements Chapter {
    /** No other chapter needs it. It has no procedure, so asking for a case too early leaves nothing behind. */
    private static final String POWER = "EB-P-04";

    private static final String UNIT = "EB-JSZG";
    private static final String HANDLER = "handler-jszg";

    private final Scene scene;
    private final Narrator tell;
    private final Gateway gateway;

    CancelledPowerChapter(Scene scene) {
        this.scene = scene;
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
    }

    @Override
    public String titleZh() {
        return "五、事中：取消的权力不得再用";
    }

    @Override
    public String titleEn() {
        return "Meanwhile: a cancelled power is used no more";
    }

    @Override
    public void tell() {
        tell.step("supervisor-jc", "依文件取消权力 " + POWER, "cancels the power by a document", this::cancelled);
        tell.fact(
                "公众看到已取消",
                "the public sees that it is cancelled",
                "CANCELLED",
                () -> gateway.asAnybody()
                        .get(RISK + "public/powers/" + POWER)
                        .expect(200)
                        .text("status"));
        var before = cards();
        tell.step(
                HANDLER,
                "仍要开办新件：被拒绝",
                "opens a case on it nevertheless: refused",
                () -> Eventually.see(
                                () -> scene.cases().open(HANDLER, POWER),
                                answer -> answer.problem().equals("power-cancelled"))
                        .refused(409, "power-cancelled"));
        tell.fact("拒绝的同时发出一张红牌", "the refusal brings one red card", before + 1, this::cards);
    }

    private Answer cancelled() {
        var standing = gateway.as("supervisor-jc").get(RISK + "powers/" + POWER).expect(200);
        if (standing.text("status").equals("CANCELLED")) {
            return standing.showing("code", "status", "cancellation");
        }
        return gateway.as("supervisor-jc")
                .post(
                        RISK + "powers/" + POWER + "/cancellation",
                        Map.of(
                                "documentNo", "示例文件第1号",
                                "cancelledOn", scene.today().toString(),
                                "reason", "权力事项清理"),
                        standing.etag())
                .expect(200)
                .showing("code", "status", "cancellation");
    }

    private long cards() {
        return gateway
                .as("supervisor-jc")
                .get(PROCESS + "cards?limit=200&grade=RED&unit=" + UNIT)
                .expect(200)
                .items()
                .stream()
                .filter(card -> card.path("trigger").asText().equals("CANCELLED_POWER_USED"))
                .filter(card -> card.path("powerCode").asText().equals(POWER))
                .count();
    }
}
