package org.mingjing.journey;

import static org.mingjing.journey.Scene.RISK;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A measure behind every level-I power of a unit: planned and put in place by its leader, found to help by the analysts. */
final class MeasuresOfUnit {
    private final Scene scene;
    private final Narrator tell;
    private final Gateway gateway;
    private final List<List<String>> measures;

    MeasuresOfUnit(Scene scene) {
        this.scene = scene;
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
        this.measures = new SampleTable(scene.bureau().resolve("measures.csv")).firstColumns(4);
    }

    void tell(String unit, String leader) {
        var missing = measures.stream()
                .filter(measure -> measure.get(2).equals(unit + "-HEAD") && !stands(measure.get(0)))
                .toList();
        if (!missing.isEmpty()) {
            tell.step(
                    leader + ", analyst-jc",
                    unit + " 的一级风险权力：防控措施到位并评估有效",
                    "measures behind the level-I powers of " + unit + " are put in place and found to help",
                    () -> missing.stream()
                            .map(measure -> put(measure, leader))
                            .reduce((one, other) -> one + ", " + other)
                            .orElseThrow());
        }
    }

    private boolean stands(String power) {
        var known = gateway.as("analyst-jc")
                .get(RISK + "powers/" + power + "/measures?limit=200")
                .expect(200);
        return StreamSupport.stream(known.body().path("items").spliterator(), false)
                .anyMatch(measure -> measure.path("status").asText().equals("EFFECTIVE"));
    }

    private String put(List<String> measure, String leader) {
        var today = scene.today().toString();
        var planned = gateway.as(leader)
                .post(
                        RISK + "powers/" + measure.get(0) + "/measures",
                        Map.of(
                                "cause", measure.get(1),
                                "owner", measure.get(2),
                                "description", measure.get(3),
                                "dueOn", today))
                .expect(201);
        var at = RISK + "measures/" + planned.text("code") + "/";
        var inPlace = gateway.as(leader)
                .post(at + "evidence", Map.of("inPlaceOn", today, "description", "分工与规程文件"), planned.etag())
                .expect(200);
        return gateway.as("analyst-jc")
                .post(at + "effect-reviews", Map.of("effective", true, "finding", "抽查十件，均按规程办理"), inPlace.etag())
                .expect(200)
                .text("code");
    }
}
