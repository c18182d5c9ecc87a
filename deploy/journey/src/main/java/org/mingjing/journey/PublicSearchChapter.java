package org.mingjing.journey;

import static org.mingjing.journey.Scene.RISK;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody who has not signed in looks for what powers there are and what may go wrong with them. */
final class PublicSearchChapter implements Chapter {
    private static final String POWER = "EB-L-02";
    private static final String UNIT = "EB-JSZG";

    private final Caller anybody;
    private final Narrator tell;

    PublicSearchChapter(Scene scene) {
        this.anybody = scene.gateway().asAnybody();
        this.tell = scene.narrator();
    }

    @Override
    public String titleZh() {
        return "十二、公众检索与下载：权力、风险点、防控措施";
    }

    @Override
    public String titleEn() {
        return "The public searches and downloads powers, risk points, measures";
    }

    @Override
    public void tell() {
        tell.becomes(
                "输入“教师 资格”找到教师资格认定",
                "the words 教师 资格 find the recognition of teachers",
                true,
                () -> codes("powers?q=" + words("教师 资格")).contains(POWER));
        tell.fact(
                "同样的词、别的单位：没有",
                "the same words within a school: none",
                List.of(),
                () -> codes("powers?unit=S-YZ&q=" + words("教师 资格")));
        tell.becomes(
                "它现在的等级可查",
                "its level of today is read",
                "II",
                () -> anybody.get(RISK + "public/powers/" + POWER).expect(200).text("level"));
        var points = tell.step(
                "somebody",
                "查看它的风险点",
                "reads its risk points",
                () -> anybody.get(RISK + "public/risk-points?power=" + POWER).expect(200));
        tell.fact(
                "提出人不公开",
                "who proposed them is told nobody",
                true,
                () -> !points.items().isEmpty() && points.items().stream().noneMatch(point -> point.has("proposedBy")));
        tell.step(
                "somebody",
                "公开哪些字段、依据什么，也是公开的",
                "reads what is disclosed and what is withheld why",
                () -> anybody.get(RISK + "public/disclosure-policy").expect(200).showing("edition", "validFrom"));
        new PublicDownloads(anybody, tell).of(UNIT, POWER);
    }

    private List<String> codes(String question) {
        return anybody.get(RISK + "public/" + question).expect(200).items().stream()
                .map(item -> item.path("code").asText())
                .toList();
    }

    private static String words(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
