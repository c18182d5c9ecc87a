package org.mingjing.journey;

import static org.mingjing.journey.Scene.PROCESS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A school charges the lower limit and not a fen more. */
final class ChargeChapter implements Chapter {
    private static final String HANDLER = "handler-s-yz";

    private final Narrator tell;
    private final Gateway gateway;
    private String card;

    ChargeChapter(Scene scene) {
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
    }

    @Override
    public String titleZh() {
        return "四、事中：按下限收费，多收即红牌";
    }

    @Override
    public String titleEn() {
        return "Meanwhile: the lower limit is charged; more brings a red card";
    }

    @Override
    public void tell() {
        tell.step(
                HANDLER,
                "每学期收 600.00 元",
                "charges 600.00 for a term",
                () -> charge("600.00").expect(201).showing("code", "amount", "currency"));
        var before = cards();
        tell.step(
                HANDLER,
                "每学期收 650.00 元：被拒绝",
                "charges 650.00: refused",
                () -> charge("650.00").refused(422, "charge-above-lower-limit"));
        var issued = cards().stream().filter(one -> !before.contains(one)).toList();
        tell.fact(
                "学校得到一张红牌",
                "the school gets one red card",
                List.of("RED FEE_ABOVE_LOWER_LIMIT S-YZ-V-01"),
                () -> issued.stream().map(ChargeChapter::about).toList());
        card = issued.get(0).path("code").asText();

        var seen = tell.step(
                "supervisor-jc",
                "查看红牌 " + card,
                "reads the red card",
                () -> gateway.as("supervisor-jc")
                        .get(PROCESS + "cards/" + card)
                        .expect(200)
                        .showing("code", "grade", "trigger", "state"));
        var explained = tell.step(
                "leader-s-yz",
                "作出说明",
                "explains itself",
                () -> gateway.as("leader-s-yz")
                        .post(PROCESS + "cards/" + card + "/feedback", Map.of("explanation", "误按上学年标准报收"), seen.etag())
                        .expect(200)
                        .showing("state"));
        tell.step(
                "supervisor-jc",
                "听取说明后维持红牌",
                "upholds the card after hearing the school",
                () -> gateway.as("supervisor-jc")
                        .post(PROCESS + "cards/" + card + "/uphold", Map.of("reason", "收费高于下限，事实清楚"), explained.etag())
                        .expect(200)
                        .showing("state"));
    }

    /** The upheld red card; failing when this chapter did not get so far. */
    String card() {
        if (card == null) {
            throw new StepFailed("收费一章没有红牌 the chapter on charges has no red card");
        }
        return card;
    }

    private Answer charge(String amount) {
        return gateway.as(HANDLER)
                .post(
                        PROCESS + "charges",
                        Map.of(
                                "powerCode", "S-YZ-V-01",
                                "feeCode", "F-01",
                                "quantity", 1,
                                "amount", amount,
                                "currency", "CNY"));
    }

    private List<JsonNode> cards() {
        return gateway.as("leader-s-yz")
                .get(PROCESS + "cards?limit=200&unit=S-YZ&grade=RED&state=ISSUED")
                .expect(200)
                .items();
    }

    private static String about(JsonNode card) {
        return card.path("grade").asText() + " " + card.path("trigger").asText() + " "
                + card.path("powerCode").asText();
    }
}
