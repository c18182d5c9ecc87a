package org.mingjing.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Cases, as those who handle and those who follow them see them. */
record CaseDesk(Gateway gateway) {
    private static final String CASES = Scene.PROCESS + "cases";

    Answer open(String handler, String power) {
        return gateway.as(handler).post(CASES, opening(power)).showing("number", "level", "state");
    }

    static Map<String, Object> opening(String power) {
        return Map.of("powerCode", power, "applicant", Map.of("name", "示例申请人", "contact", "示例联系方式"));
    }

    Answer complete(String official, String number, int step, String outcome) {
        return complete(official, number, step, Map.of("outcome", outcome));
    }

    Answer complete(String official, String number, int step, Map<String, Object> completion) {
        var body = new HashMap<>(completion);
        body.putIfAbsent("opinion", "示例意见");
        return gateway.as(official)
                .post(step(number, step) + "/completion", body)
                .showing("number", "level", "state", "outcome");
    }

    Answer vote(String member, String number, int step, String view) {
        return gateway.as(member)
                .post(step(number, step) + "/votes", Map.of("view", view, "opinion", "示例意见"))
                .showing("official", "view");
    }

    Answer read(String official, String number) {
        return gateway.as(official).get(CASES + "/" + number).expect(200);
    }

    /** Keys of the steps in a state, in their order. */
    List<String> steps(String official, String number, String state) {
        return StreamSupport.stream(read(official, number).field("steps").spliterator(), false)
                .filter(step -> step.path("state").asText().equals(state))
                .map(step -> step.path("key").asText())
                .toList();
    }

    /** As the applicant, who has a number and a code and no account. */
    Answer lookUp(String number, String queryCode) {
        return gateway.asAnybody()
                .post(Scene.PROCESS + "public/case-lookups", Map.of("number", number, "queryCode", queryCode))
                .showing("number", "powerNameZh", "state", "outcome");
    }

    private static String step(String number, int step) {
        return CASES + "/" + number + "/steps/" + step;
    }
}
