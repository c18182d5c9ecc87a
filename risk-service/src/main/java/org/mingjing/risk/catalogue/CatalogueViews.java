package org.mingjing.risk.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.PowerView.LimitView;
import org.mingjing.risk.power.Scope;

/** Catalogues as the interface shows them. */
final class CatalogueViews {
    private CatalogueViews() {}

    /** A catalogue without its lines, for lists and as the answer to a decision. */
    record Summary(
            String code,
            String unitCode,
            int year,
            int edition,
            CatalogueState state,
            String contentHash,
            String filingNumber,
            OffsetDateTime publishedAt) {
        static Summary of(Catalogue catalogue) {
            return new Summary(
                    catalogue.code(),
                    catalogue.unitCode(),
                    catalogue.year(),
                    catalogue.edition(),
                    catalogue.state(),
                    catalogue.contentHash(),
                    catalogue.filingNumber(),
                    catalogue.publishedAt());
        }
    }

    /** A catalogue whole: its lines, and who decided what on which content. */
    record Full(Summary catalogue, List<Line> powers, List<Decision> decisions) {
        static Full of(Catalogue catalogue, List<FrozenPower> lines, List<Decision> decisions) {
            return new Full(Summary.of(catalogue), lines.stream().map(Line::of).toList(), decisions);
        }
    }

    record Line(
            String code,
            PowerType type,
            Scope scope,
            String nameZh,
            String nameEn,
            String legalBasis,
            LimitView statutoryLimit,
            LimitView promisedLimit,
            int riskPoints,
            BigDecimal score,
            Level level,
            String derivationZh,
            String derivationEn) {
        static Line of(FrozenPower power) {
            return new Line(
                    power.powerCode(),
                    power.type(),
                    power.scope(),
                    power.nameZh(),
                    power.nameEn(),
                    power.legalBasis(),
                    new LimitView(power.statutoryLimit(), power.statutoryUnit()),
                    new LimitView(power.promisedLimit(), power.promisedUnit()),
                    power.riskPoints(),
                    power.score(),
                    power.level(),
                    power.derivationZh(),
                    power.derivationEn());
        }
    }

    /**
     * @param reason free text of the office; left out for the public
     * @param decidedBy the official; left out for the public, which learns the office
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(
            Gate gate,
            CatalogueDecision.Outcome outcome,
            String reason,
            String filingNumber,
            String decidedBy,
            String decidedFor,
            OffsetDateTime decidedAt,
            String contentHash) {
        static Decision of(CatalogueDecision decision) {
            return of(decision, decision.reason(), decision.decidedBy());
        }

        static Decision forThePublic(CatalogueDecision decision) {
            return of(decision, null, null);
        }

        private static Decision of(CatalogueDecision decision, String reason, String decidedBy) {
            return new Decision(
                    decision.gate(),
                    decision.outcome(),
                    reason,
                    decision.filingNumber(),
                    decidedBy,
                    decision.decidedFor(),
                    decision.decidedAt(),
                    decision.contentHash());
        }
    }
}
