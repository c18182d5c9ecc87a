package org.mingjing.risk.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.risk.catalogue.gate.Objection;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.LineChange;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerDetails;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.PowerView.LimitView;
import org.mingjing.risk.power.Scope;

/** Catalogues as the interface shows them. */
public final class CatalogueViews {
    private CatalogueViews() {}

    /** A catalogue without its lines, for lists and as the answer to a decision. */
    public record Summary(
            String code,
            String unitCode,
            int year,
            int edition,
            CatalogueState state,
            String contentHash,
            String filingNumber,
            OffsetDateTime publishedAt) {
        public static Summary of(Catalogue catalogue) {
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

    /**
     * A catalogue whole: its lines, and who decided what on which content.
     *
     * @param objections what was wrong with which lines and what became of it
     * @param today whether it still says what is so; left out unless it is in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Full(
            Summary catalogue, List<Line> powers, List<Decision> decisions, List<Objection> objections, Today today) {
        static Full of(
                Catalogue catalogue,
                List<FrozenPower> lines,
                List<Decision> decisions,
                List<Objection> objections,
                Today today) {
            return new Full(Summary.of(catalogue), lines.stream().map(Line::of).toList(), decisions, objections, today);
        }
    }

    /**
     * A catalogue in force held against what is so, when it was last looked at, which is within the hour.
     *
     * @param holds whether every line said what is so and none was wanting
     * @param outdatedSince when it was noticed that it does not hold; left out while it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Today(boolean holds, OffsetDateTime outdatedSince) {
        public static Today of(Optional<OffsetDateTime> outdatedSince) {
            return new Today(outdatedSince.isEmpty(), outdatedSince.orElse(null));
        }
    }

    /**
     * @param reason words of the gate; null when the line itself had changed
     * @param cause what had changed; null when a gate objected
     * @param changedFields in what the line differs now; null when it is gone, or what it said was not kept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Objection(
            String powerCode,
            Gate gate,
            String reason,
            LineChange.Cause cause,
            String objectedBy,
            OffsetDateTime objectedAt,
            String answer,
            String answeredBy,
            OffsetDateTime answeredAt,
            Set<String> changedFields) {}

    /** Measures, risk points, handling unit and details are null in lines from before catalogues listed them. */
    public record Line(
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
            String derivationEn,
            List<FrozenMeasure> measures,
            String handlingUnitCode,
            List<FrozenPoint> points,
            PowerDetails details) {
        public static Line of(FrozenPower power) {
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
                    power.derivationEn(),
                    power.measures(),
                    power.handlingUnitCode(),
                    power.points(),
                    power.details());
        }
    }

    /**
     * @param reason free text of the office; left out for the public
     * @param decidedBy the official; left out for the public, which learns the office
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
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
