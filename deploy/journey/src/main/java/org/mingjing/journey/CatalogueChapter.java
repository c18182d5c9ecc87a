package org.mingjing.journey;

import static org.mingjing.journey.Scene.ACCOUNTABILITY;
import static org.mingjing.journey.Scene.PROCESS;
import static org.mingjing.journey.Scene.RISK;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The sample bureau's powers are rated, and the catalogue of every unit is approved, filed and published. */
final class CatalogueChapter implements Chapter {
    private final Scene scene;
    private final Narrator tell;
    private final Gateway gateway;
    private final List<String> powers;
    private final List<String> units;

    CatalogueChapter(Scene scene) {
        this.scene = scene;
        this.tell = scene.narrator();
        this.gateway = scene.gateway();
        var table = new SampleTable(scene.bureau().resolve("powers.csv")).firstColumns(2);
        this.powers = table.stream().map(row -> row.get(0)).sorted().toList();
        this.units = table.stream().map(row -> row.get(1)).distinct().sorted().toList();
    }

    @Override
    public String titleZh() {
        return "一、事前：评级、审定、备案、公开";
    }

    @Override
    public String titleEn() {
        return "Before: rated, approved, filed, published";
    }

    @Override
    public void tell() {
        tell.fact(
                "样板局的权力全部导入",
                "every power of the sample bureau is imported",
                powers,
                () -> codes(analyst().get(RISK + "powers?limit=200")));
        tell.step(
                "analyst-jc",
                "逐项评定廉政风险等级",
                "rates every power",
                () -> analyst().post(RISK + "ratings", Map.of()).expect(200).showing("rated", "levels"));
        tell.fact("分值与等级全部等于预期", "all levels and scores equal expected-levels.csv", expected(), this::rated);

        var publishing = new CatalogueOfUnit(scene);
        units.forEach(publishing::tell);
        tell.fact("公众可读每个单位的目录", "the public reads the catalogue of every unit", units, this::publicCatalogues);
        tell.becomes(
                "公众无需登录即可查到每项权力",
                "the public reads every power with no sign-in",
                powers,
                () -> codes(gateway.asAnybody().get(RISK + "public/powers?limit=200")));
        tell.becomes("运行服务已知每项权力", "process knows every power", powers, this::knownToProcess);
        tell.becomes(
                "问责服务已知每项权力及其等级",
                "accountability knows every power and its level",
                levels(),
                this::levelsInAccountability);
        importOnceKnown("fees.csv", "imports/fees", "收费标准", "the fees");
        importOnceKnown("discretion.csv", "imports/discretion-tiers", "裁量基准", "the discretion tiers");
    }

    private Caller analyst() {
        return gateway.as("analyst-jc");
    }

    private static List<String> codes(Answer page) {
        return page.expect(200).items().stream()
                .map(power -> power.path("code").asText())
                .sorted()
                .toList();
    }

    private List<List<String>> expected() {
        return new SampleTable(scene.bureau().resolve("expected-levels.csv"))
                .firstColumns(5).stream()
                        .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                        .toList();
    }

    private List<List<String>> rated() {
        return powers.stream().map(this::ratedByWhatWasImported).toList();
    }

    /** Not by evidence that came later: that is another chapter. */
    private List<String> ratedByWhatWasImported(String power) {
        var ratings =
                analyst().get(RISK + "powers/" + power + "/ratings?limit=200").expect(200);
        return StreamSupport.stream(ratings.body().path("items").spliterator(), false)
                .filter(rating -> !rating.path("reason").asText().equals("EVIDENCE"))
                .reduce((earlier, later) -> later)
                .map(rating -> List.of(
                        power,
                        rating.path("score").asText(),
                        rating.path("scoreLevel").asText(),
                        rating.path("ruleLevel").asText(),
                        rating.path("level").asText()))
                .orElseThrow(() -> new StepFailed(power + " 没有评级 is not rated"));
    }

    private List<String> publicCatalogues() {
        return gateway
                .asAnybody()
                .get(RISK + "public/catalogues?limit=200&year=" + scene.today().getYear())
                .expect(200)
                .items()
                .stream()
                .map(catalogue -> catalogue.path("unitCode").asText())
                .sorted()
                .toList();
    }

    private List<String> knownToProcess() {
        return powers.stream()
                .filter(power -> gateway.as("supervisor-jc")
                                .get(PROCESS + "powers/" + power + "/fees")
                                .status()
                        == 200)
                .toList();
    }

    private Map<String, String> levels() {
        return gateway.asAnybody().get(RISK + "public/powers?limit=200").expect(200).items().stream()
                .collect(Collectors.toMap(
                        power -> power.path("code").asText(),
                        power -> power.path("level").asText(),
                        (one, other) -> other,
                        TreeMap::new));
    }

    private Map<String, String> levelsInAccountability() {
        var levels = new TreeMap<String, String>();
        for (var power : powers) {
            var answer = gateway.asAnybody().get(ACCOUNTABILITY + "public/powers/" + power);
            if (answer.status() == 200) {
                levels.put(power, answer.text("level"));
            }
        }
        return levels;
    }

    /** What hangs on a power is taken only once the power is known, so these come after the publication. */
    private void importOnceKnown(String file, String path, String zh, String en) {
        tell.step(
                "supervisor-jc",
                "导入" + zh,
                "imports " + en,
                () -> gateway.as("supervisor-jc")
                        .postTable(PROCESS + path, scene.bureau().resolve(file))
                        .expect(200)
                        .showing("created", "updated", "unchanged"));
    }
}
