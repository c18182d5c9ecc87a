package org.mingjing.journey;

import static org.mingjing.journey.Scene.RISK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** One unit's catalogue on its way through the gates, from wherever it stands. */
final class CatalogueOfUnit {
    private static final String CATALOGUES = RISK + "catalogues";
    private static final Map<String, String> LEADERS =
            Map.of("EB-XZSP", "leader-xzsp", "EB-JSZG", "leader-jszg", "S-YZ", "leader-s-yz");

    private final Narrator tell;
    private final Gateway gateway;
    private final MeasuresOfUnit measures;
    private final int year;

    CatalogueOfUnit(Scene scene) {
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
        this.measures = new MeasuresOfUnit(scene);
        this.year = scene.today().getYear();
    }

    void tell(String unit) {
        var leader = LEADERS.getOrDefault(unit, "leader-eb");
        measures.tell(unit, leader);
        tell.step(
                leader + ", party-dw, supervisor-jc, party-office-dw",
                unit + " 的目录：拟定、审定、备案、公开",
                "the catalogue of " + unit + " is drafted, approved, filed and published",
                () -> publish(unit, leader));
    }

    /** The way the catalogue went. */
    private String publish(String unit, String leader) {
        var code = standing(unit, leader)
                .orElseGet(() -> gateway.as(leader)
                        .post(CATALOGUES, Map.of("unitCode", unit, "year", year))
                        .expect(201)
                        .text("code"));
        var seen = gateway.as(leader).get(CATALOGUES + "/" + code).expect(200);
        var state = seen.text("/catalogue/state");
        if (state.equals("PUBLISHED")) {
            return code + ": 早已公开 published before";
        }
        var way = new StringBuilder(code + ": " + state);
        var etag = seen.etag();
        while (!state.equals("PUBLISHED")) {
            var passed = pass(code, state, leader, etag).expect(200);
            state = passed.text("state");
            etag = passed.etag();
            way.append(" → ").append(state);
        }
        return way.toString();
    }

    /** A catalogue of this year that is published or on its way. */
    private Optional<String> standing(String unit, String leader) {
        return gateway
                .as(leader)
                .get(CATALOGUES + "?limit=200&unit=" + unit + "&year=" + year)
                .expect(200)
                .items()
                .stream()
                .filter(catalogue -> !catalogue.path("state").asText().equals("SUPERSEDED"))
                .map(catalogue -> catalogue.path("code"))
                .map(JsonNode::asText)
                .findFirst();
    }

    private Answer pass(String code, String state, String leader, String etag) {
        var at = CATALOGUES + "/" + code + "/";
        return switch (state) {
            case "RETURNED" -> gateway.as(leader).post(at + "revision", Map.of(), etag);
            case "DRAFT" -> submit(at, leader, etag);
            case "UNIT_REVIEW" -> gateway.as("party-dw").post(at + "approval", Map.of(), etag);
            case "PARTY_APPROVED" ->
                gateway.as("supervisor-jc").post(at + "filing", Map.of("filingNumber", "监备 " + code), etag);
            case "FILED" -> gateway.as("party-office-dw").post(at + "publication", Map.of(), etag);
            default -> throw new StepFailed(code + " " + state);
        };
    }

    /** Drawn up as of now: a draft of another day may not say any more what is so. */
    private Answer submit(String at, String leader, String etag) {
        var drawn = gateway.as(leader).post(at + "revision", Map.of(), etag).expect(200);
        return gateway.as(leader).post(at + "submission", Map.of(), drawn.etag());
    }
}
