package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.journey.Scene.PROCESS;

import java.util.Map;

/** An upheld red card of a case pushed in late: news that both other services count, and no page of {@link Books} shows. */
record RedCard(Scene scene, String code) {
    private static final String UNIT = "EB-XZSP";

    static RedCard upheld(Scene scene) {
        var supervisor = scene.gateway().as("supervisor-jc");
        var code = supervisor
                .get(PROCESS + "cards?state=ISSUED&grade=RED_STATUTORY&unit=" + UNIT)
                .expect(200)
                .items()
                .get(0)
                .path("code")
                .asText();
        var card = PROCESS + "cards/" + code;
        var explained = scene.gateway()
                .as("handler-xzsp")
                .post(
                        card + "/feedback",
                        Map.of("explanation", "系统对接延误"),
                        supervisor.get(card).etag())
                .expect(200);
        supervisor
                .post(card + "/uphold", Map.of("reason", "逾期属实"), explained.etag())
                .expect(200);
        return new RedCard(scene, code);
    }

    void assertArrivesOnce() {
        var section = new MonthScore(scene, UNIT);
        assertThat(Eventually.see(
                        () -> RatingChapter.signals(scene.gateway(), LateCases.POWER, "RED_CARD:" + code),
                        seen -> seen > 0))
                .isEqualTo(1);
        assertThat(Eventually.see(() -> section.timesCounted("LIABILITY", code), seen -> seen > 0))
                .isEqualTo(1);
    }
}
