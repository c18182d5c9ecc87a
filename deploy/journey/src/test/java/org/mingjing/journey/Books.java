package org.mingjing.journey;

import static org.mingjing.journey.Scene.ACCOUNTABILITY;
import static org.mingjing.journey.Scene.PROCESS;
import static org.mingjing.journey.Scene.RISK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the three services have written down about a section and a school; a lost or repeated event would change it. */
record Books(Map<String, JsonNode> pages) {

    static Books of(Scene scene) {
        var pages = new TreeMap<String, JsonNode>();
        for (var power : List.of("EB-L-02", "S-YZ-V-01")) {
            read(pages, scene, "analyst-jc", RISK + "powers/" + power + "/signals");
            read(pages, scene, "analyst-jc", RISK + "powers/" + power + "/ratings?limit=200");
            read(pages, scene, "analyst-jc", RISK + "rating-proposals?limit=200&power=" + power);
        }
        for (var unit : List.of("EB-JSZG", "S-YZ")) {
            read(pages, scene, "supervisor-jc", RISK + "catalogues?limit=200&unit=" + unit);
            read(pages, scene, "supervisor-jc", PROCESS + "cases?limit=200&unitCode=" + unit);
            read(pages, scene, "supervisor-jc", PROCESS + "cards?limit=200&unit=" + unit);
            pages.put("score of " + unit, new MonthScore(scene, unit).read().body());
        }
        read(pages, scene, "supervisor-jc", PROCESS + "charges?limit=200");
        read(pages, scene, "supervisor-jc", ACCOUNTABILITY + "complaints?limit=200");
        return new Books(pages);
    }

    /** What each page said before and says now, where that is not the same. */
    List<String> changesSince(Books before) {
        return pages.keySet().stream()
                .filter(page -> !pages.get(page).equals(before.pages.get(page)))
                .map(page -> page + "\n  before " + before.pages.get(page) + "\n  now    " + pages.get(page))
                .toList();
    }

    private static void read(Map<String, JsonNode> pages, Scene scene, String reader, String path) {
        pages.put(path, scene.gateway().as(reader).get(path).expect(200).body());
    }
}
