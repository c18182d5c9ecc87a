package org.mingjing.journey;

import static org.mingjing.journey.Scene.PROCESS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;

/** A case another system accepted long ago: its cards come at once, and every day of its limit is explained. */
final class LateCaseChapter implements Chapter {
    private static final String POWER = "EB-L-03";
    private static final int PROMISED_WORKING_DAYS = 9;
    private static final int DAYS_AGO = 30;
    private static final String HANDLER = "handler-xzsp";

    private final Scene scene;
    private final Narrator tell;
    private final Gateway gateway;

    LateCaseChapter(Scene scene) {
        this.scene = scene;
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
    }

    @Override
    public String titleZh() {
        return "三、事中：迟推来的办件得到黄牌、红牌";
    }

    @Override
    public String titleEn() {
        return "Meanwhile: a case pushed in late gets its yellow and red cards";
    }

    @Override
    public void tell() {
        var accepted = scene.today().minusDays(DAYS_AGO);
        var opening = new HashMap<>(CaseDesk.opening(POWER));
        opening.put("acceptedOn", accepted.toString());
        var number = tell.step(
                        "municipal-system",
                        "推送三十天前受理的办件",
                        "pushes a case accepted 30 days ago",
                        () -> gateway.asMunicipalSystem()
                                .post(PROCESS + "cases", opening)
                                .expect(201)
                                .showing("number", "level", "state"))
                .text("number");
        tell.becomes(
                "步骤超时得黄牌，超过法定时限得红牌",
                "the late step brings a yellow card, the statutory limit a red one",
                List.of("RED_STATUTORY OVER_STATUTORY_LIMIT", "YELLOW OVER_STEP_LIMIT"),
                () -> cards(number));

        var clock = tell.step(HANDLER, "查看办件时钟", "reads the clock of the case", () -> caseClock(number));
        tell.quote(clock.derivation());
        tell.fact("时钟从受理日起算", "the clock runs from acceptance", accepted.toString(), clock::startedOn);
        tell.fact(
                "承诺时限的每个工作日都写明",
                "every working day of the promise is explained",
                PROMISED_WORKING_DAYS,
                clock::countedDays);
        tell.fact(
                "任何人都能算出同一个到期日",
                "anybody gets the same due date",
                clock.promisedDueOn(),
                () -> gateway.asAnybody()
                        .get(PROCESS + "public/due-dates?start=" + accepted + "&amount=" + PROMISED_WORKING_DAYS
                                + "&unit=WORKING_DAY")
                        .expect(200)
                        .text("dueOn"));
    }

    private List<String> cards(String number) {
        return gateway.as("supervisor-jc").get(PROCESS + "cards?case=" + number).expect(200).items().stream()
                .map(card ->
                        card.path("grade").asText() + " " + card.path("trigger").asText())
                .sorted()
                .toList();
    }

    private CaseClock caseClock(String number) {
        var clocks =
                gateway.as(HANDLER).get(PROCESS + "cases/" + number + "/clock").expect(200);
        return StreamSupport.stream(clocks.field("clocks").spliterator(), false)
                .filter(clock -> clock.at("/clock/key").asText().equals("CASE"))
                .findFirst()
                .map(CaseClock::new)
                .orElseThrow(() -> new StepFailed("办件没有时钟 the case has no clock: " + clocks));
    }

    private record CaseClock(JsonNode json) {
        String startedOn() {
            return json.at("/clock/startedOn").asText();
        }

        String promisedDueOn() {
            return json.at("/clock/promisedDueOn").asText();
        }

        int countedDays() {
            return (int) StreamSupport.stream(json.at("/promised/days").spliterator(), false)
                    .filter(day -> day.path("counted").asBoolean())
                    .count();
        }

        String derivation() {
            return json.at("/promised/text").asText();
        }

        @Override
        public String toString() {
            return "承诺到期 promised " + promisedDueOn() + "，法定到期 statutory "
                    + json.at("/clock/statutoryDueOn").asText();
        }
    }
}
