package org.mingjing.risk.rating.scheme;

import java.math.BigDecimal;
import org.mingjing.risk.power.Level;

/** The level of the gravest consequence and what the evidence demands; the more severe of both counts. */
public record ConsequenceDerivation(String scheme, ConsequenceMethod method, RatingInputs inputs)
        implements Derivation {

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
        return consequence().name();
    }

    @Override
    public Level ruleLevel() {
        return method.levels().get(consequence());
    }

    @Override
    public Level level() {
        return ruleLevel().moreSevere(evidence().of(inputs.evidence()));
    }

    @Override
    public String textZh() {
        var text = new StringBuilder("评级方案:").append(scheme).append('\n');
        text.append("最重后果 ")
                .append(rule())
                .append('(')
                .append(consequence().textZh())
                .append("):");
        text.append(ruleLevel().nameZh()).append('\n');
        evidence().chinese(text, inputs.evidence());
        text.append("风险等级:").append(level().nameZh()).append("(后果等级与查实事项等级取较高者)\n");
        return text.toString();
    }

    @Override
    public String textEn() {
        var text = new StringBuilder("Rating scheme: ").append(scheme).append('\n');
        text.append("Gravest consequence ")
                .append(rule())
                .append(" (")
                .append(consequence().textEn())
                .append("): level ");
        text.append(ruleLevel()).append('\n');
        evidence().english(text, inputs.evidence());
        text.append("Level: ").append(level()).append(" (the more severe of consequence and evidence)\n");
        return text.toString();
    }

    @Override
    public String gistZh() {
        return "最重后果 " + rule() + ",查实事项 " + inputs.evidence().grade() + " 分";
    }

    @Override
    public String gistEn() {
        return "gravest consequence " + rule() + ", evidence grade "
                + inputs.evidence().grade();
    }

    private EvidenceLevels evidence() {
        return new EvidenceLevels(method.evidence());
    }

    private Consequence consequence() {
        return inputs.judged().consequence();
    }
}
