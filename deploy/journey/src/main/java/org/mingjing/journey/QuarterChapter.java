package org.mingjing.journey;

import static org.mingjing.journey.Scene.RISK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The group goes through the quarter that has just ended, signs its report, and everybody reads it. */
final class QuarterChapter implements Chapter {
    private static final String BUREAU = "EB";
    private static final String CHAIR = "analyst-jc";
    private static final String SECOND = "supervisor-jc";
    private static final List<String> MEMBERS = List.of("ANALYST-JC", "REVIEWER-EB", "SUPERVISOR-JC");

    private final Gateway gateway;
    private final Narrator tell;
    private final LocalDate today;
    private final int year;
    private final int quarter;
    private final String review;

    QuarterChapter(Scene scene) {
        this.gateway = scene.gateway();
        this.tell = scene.narrator();
        this.today = scene.today();
        var inQuarter = today.minusMonths(3);
        this.year = inQuarter.getYear();
        this.quarter = (inQuarter.getMonthValue() - 1) / 3 + 1;
        this.review = RISK + "quarterly-reviews/QR-" + BUREAU + "-" + year + "-Q" + quarter;
    }

    @Override
    public String titleZh() {
        return "十、季度分析：数据冻结、会议、签名、报告公开";
    }

    @Override
    public String titleEn() {
        return "The quarterly review: frozen, held, signed, its report read by everybody";
    }

    @Override
    public void tell() {
        // A suite that ran on the first day of the quarter had it opened by the calendar.
        if (group().get(review).status() == 404) {
            opened();
        }
        if (state().equals("OPENED")) {
            held();
        }
        if (state().equals("HELD")) {
            decided();
            signed();
        }
        if (state().equals("CLOSED")) {
            acted("party-office-dw", "publication", null, "发布报告", "publishes the report");
        }
        new QuarterReport(gateway, tell, year, review).read(MEMBERS);
    }

    private void opened() {
        tell.step(
                CHAIR,
                "启动刚结束季度的分析，数据自此冻结",
                "opens the review of the quarter that has just ended; its data are frozen from now on",
                () -> group().post(
                                RISK + "quarterly-reviews",
                                Map.of("unitCode", BUREAU, "year", year, "quarter", quarter))
                        .expect(201)
                        .showing("code", "dataSha256"));
    }

    private void held() {
        tell.step(
                CHAIR,
                "召集分析小组",
                "calls the group",
                () -> group().put(review + "/members", Map.of("members", MEMBERS, "chair", MEMBERS.get(0)), etag())
                        .expect(200)
                        .showing("members", "chair"));
        acted(CHAIR, "agenda", Map.of("title", "研究本季度风险等级公开情况"), "提出议题", "puts an item on the agenda");
        tell.step(
                CHAIR,
                "一人到会不成会",
                "alone is no quorum",
                () -> group().post(review + "/meeting", meeting(MEMBERS.subList(0, 1)), etag())
                        .refused(422, "review-without-quorum"));
        acted(CHAIR, "meeting", meeting(MEMBERS), "会议召开", "the group meets");
        acted(CHAIR, "minutes", Map.of("text", "会议逐项研究了本季度数据与议题。"), "写下会议记录", "writes the minutes");
    }

    private Map<String, Object> meeting(List<String> present) {
        return Map.of("heldOn", today.toString(), "present", present);
    }

    /** What the calendar drew from the data the group puts off; what it put on the agenda itself it decides. */
    private void decided() {
        for (var item : group().get(review + "/agenda?limit=200").expect(200).items()) {
            var no = item.path("no").asText();
            if (item.has("figure")) {
                voted(
                        "agenda/" + no + "/postponement",
                        Map.of("reasons", "待核实"),
                        "表决延期",
                        "records the vote to put it off");
            } else {
                voted(
                        "agenda/" + no + "/decision",
                        Map.of("decision", "等级公开情况良好", "reasons", "目录已全部公开"),
                        "全体表决",
                        "everybody votes");
            }
        }
    }

    /** Whom an item concerns leaves for it, which the refusal of their vote says; everybody else is in favour. */
    private void voted(String step, Map<String, Object> body, String zh, String en) {
        tell.step(CHAIR, zh, en, () -> {
            var voters = new TreeSet<>(MEMBERS);
            var answer = vote(step, body, voters);
            while (answer.problem().equals("review-vote-of-recused")
                    && voters.removeIf(answer.text("detail")::contains)) {
                answer = vote(step, body, voters);
            }
            return answer.expect(200).showing("code", "state");
        });
    }

    private Answer vote(String step, Map<String, Object> body, Set<String> voters) {
        var said = new TreeMap<String, Object>(body);
        said.put("votes", voters.stream().collect(Collectors.toMap(Function.identity(), voter -> "IN_FAVOUR")));
        return group().post(review + "/" + step, said, etag());
    }

    private void signed() {
        acted(CHAIR, "signatures", readBy(CHAIR), "召集人在报告上签名", "signs the report as chair");
        tell.step(
                CHAIR,
                "一人签名不能办结",
                "one signature does not close it",
                () -> group().post(review + "/closing", Map.of(), etag())
                        .refused(409, "review-second-signature-missing"));
        acted(SECOND, "signatures", readBy(SECOND), "第二人签名", "signs it too");
        acted(CHAIR, "closing", null, "办结", "closes the review");
    }

    /** Nobody signs what they have not read: the signature is on the hash of what was read. */
    private Map<String, Object> readBy(String member) {
        var report = gateway.as(member).get(review + "/report").expect(200);
        return Map.of("reportSha256", report.etag().replace("\"", ""));
    }

    private void acted(String who, String step, Object body, String zh, String en) {
        tell.step(
                who,
                zh,
                en,
                () -> gateway.as(who)
                        .post(review + "/" + step, body == null ? Map.of() : body, etag())
                        .expect(200)
                        .showing("code", "state"));
    }

    private Caller group() {
        return gateway.as(CHAIR);
    }

    private String etag() {
        return group().get(review).expect(200).etag();
    }

    private String state() {
        return group().get(review).expect(200).text("state");
    }
}
