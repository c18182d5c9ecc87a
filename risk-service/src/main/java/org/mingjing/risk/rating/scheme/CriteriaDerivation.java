package org.mingjing.risk.rating.scheme;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import org.mingjing.risk.power.Level;

/** How many criteria hold and what the evidence demands; the more severe of both counts. */
public record CriteriaDerivation(String scheme, CriteriaMethod method, RatingInputs inputs) implements Derivation {

    @Override
    public BigDecimal score() {
        return null;
    }

    @Override
    public Level scoreLevel() {
        return null;
    }

    @Override
    public String rule() {
        return "CRITERIA_" + count();
    }

    @Override
    public Level ruleLevel() {
        return new Bands(method.levels()).levelOf(count());
    }

    @Override
    public Level level() {
        return ruleLevel().moreSevere(evidence().of(inputs.evidence()));
    }

    @Override
    public String textZh() {
        var text = new StringBuilder("评级方案:").append(scheme).append('\n');
        text.append("符合标准 ").append(count()).append(" 项(").append(namesZh()).append("):");
        text.append(ruleLevel().nameZh()).append('\n');
        evidence().chinese(text, inputs.evidence());
        text.append("风险等级:").append(level().nameZh()).append("(标准等级与查实事项等级取较高者)\n");
        return text.toString();
    }

    @Override
    public String textEn() {
        var text = new StringBuilder("Rating scheme: ").append(scheme).append('\n');
        text.append("Criteria that hold, ")
                .append(count())
                .append(" (")
                .append(names())
                .append("): level ");
        text.append(ruleLevel()).append('\n');
        evidence().english(text, inputs.evidence());
        text.append("Level: ").append(level()).append(" (the more severe of criteria and evidence)\n");
        return text.toString();
    }

    @Override
    public String gistZh() {
        return "符合标准 " + count() + " 项(" + namesZh() + "),查实事项 "
                + inputs.evidence().grade() + " 分";
    }

    @Override
    public String gistEn() {
        return count() + " criteria (" + names() + "), evidence grade "
                + inputs.evidence().grade();
    }

    private EvidenceLevels evidence() {
        return new EvidenceLevels(method.evidence());
    }

    private int count() {
        return inputs.judged().criteria().size();
    }

    private String namesZh() {
        return count() == 0
                ? "无"
                : inputs.judged().criteria().stream()
                        .sorted()
                        .map(Criterion::nameZh)
                        .collect(joining("、"));
    }

    private String names() {
        return count() == 0
                ? "none"
                : inputs.judged().criteria().stream()
                        .sorted()
                        .map(Criterion::name)
                        .collect(joining(", "));
    }
}
