package org.mingjing.journey;

import static org.mingjing.journey.Scene.RISK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The report of a quarterly review as anybody reads it, and what does not stand in it. */
final class QuarterReport {
    private static final String ANALYST = "analyst-jc";

    private final Gateway gateway;
    private final Narrator tell;
    private final int year;
    private final String review;

    /** @param review path of the review */
    QuarterReport(Gateway gateway, Narrator tell, int year, String review) {
        this.gateway = gateway;
        this.tell = tell;
        this.year = year;
        this.review = review;
    }

    /** @param members official codes of those who held the review */
    void read(List<String> members) {
        var report = tell.step(
                "somebody",
                "无需登录读到报告",
                "reads the report with no sign-in",
                () -> gateway.asAnybody()
                        .get(RISK + "public/risk-reports/" + code())
                        .expect(200)
                        .showing("code", "unitName", "dataSha256"));
        tell.fact(
                "列表中的 SHA-256 就是报告的",
                "the hash in the list is that of the report",
                report.etag(),
                () ->
                        gateway
                                .asAnybody()
                                .get(RISK + "public/risk-reports?unit=EB&year=" + year)
                                .expect(200)
                                .items()
                                .stream()
                                .filter(one -> one.path("code").asText().equals(code()))
                                .map(one -> "\"" + one.path("sha256").asText() + "\"")
                                .findFirst()
                                .orElse("-"));
        tell.fact(
                "报告中的权力数等于其数据项下的记录数",
                "the number of powers in the report is that of the records behind it",
                figure(report, "POWERS"),
                () -> gateway.as(ANALYST)
                        .get(review + "/figures/POWERS?limit=200")
                        .expect(200)
                        .items()
                        .size());
        tell.fact(
                "会议情况不公开，并说明理由",
                "the meeting is withheld, and it says why",
                true,
                () -> part(report, "MEETING").path("withheld").has("reasonZh"));
        tell.fact(
                "报告中没有公职人员编码",
                "no official is named in it",
                true,
                () -> members.stream().noneMatch(report.body().toString()::contains));
    }

    private static int figure(Answer report, String name) {
        return StreamSupport.stream(part(report, "POWERS").path("figures").spliterator(), false)
                .filter(figure -> figure.path("figure").asText().equals(name))
                .mapToInt(figure -> figure.path("number").asInt())
                .findFirst()
                .orElseThrow(() -> new StepFailed(name + " 缺失 is missing in the report"));
    }

    private static JsonNode part(Answer report, String section) {
        return StreamSupport.stream(report.field("parts").spliterator(), false)
                .filter(part -> part.path("section").asText().equals(section))
                .findFirst()
                .orElseThrow(() -> new StepFailed(section + " 缺失 is missing in the report"));
    }

    private String code() {
        return review.substring(review.lastIndexOf('/') + 1);
    }
}
