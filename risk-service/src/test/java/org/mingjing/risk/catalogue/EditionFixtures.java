package org.mingjing.risk.catalogue;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.risk.catalogue.line.CanonicalContent;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.Lines;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.LimitUnit;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.procedure.StepKind;

/** Editions for tests of what is made of them. */
public final class EditionFixtures {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00:00+08:00");

    private EditionFixtures() {}

    public static FrozenPower line(
            String code, String name, String basis, String derivationZh, String derivationEn, int limit) {
        return line(code, name, basis, derivationZh, derivationEn, limit, new BigDecimal("2.10"));
    }

    /** @param score null as by a scheme that has none */
    public static FrozenPower line(
            String code,
            String name,
            String basis,
            String derivationZh,
            String derivationEn,
            int limit,
            BigDecimal score) {
        return new FrozenPower(
                code,
                "EB-JSZG",
                PowerType.LICENSE,
                Scope.UNIT,
                name,
                "Teacher qualification",
                basis,
                limit,
                LimitUnit.CALENDAR_DAY,
                limit,
                LimitUnit.WORKING_DAY,
                1,
                score,
                Level.III,
                1,
                derivationZh,
                derivationEn,
                List.of(Lines.measure(MeasureStatus.EFFECTIVE)),
                "EB-JSZG",
                List.of(new FrozenPoint(code + "-R1", StepKind.EXAMINE, null, "MISCONDUCT", null, null)),
                null);
    }

    /** As lines were drawn up before they listed measures. */
    public static FrozenPower withoutMeasures(FrozenPower line) {
        return Lines.withMeasures(line, null);
    }

    /** Published by its four gates. */
    public static CatalogueEdition edition(List<FrozenPower> lines) {
        return edition("EB-JSZG-2026-1", lines);
    }

    public static CatalogueEdition edition(String code, List<FrozenPower> lines) {
        var hash = CanonicalContent.of(code, 1, "EB-JSZG", 2026, lines).hash();
        return new CatalogueEdition(
                code,
                "EB-JSZG",
                "教师工作与资格科",
                2026,
                1,
                CatalogueState.PUBLISHED,
                hash,
                "监备〔2026〕1 号",
                NOW,
                lines,
                List.of(
                        signature(Gate.SUBMISSION, "EB-JSZG", "LEADER-JSZG", hash),
                        signature(Gate.APPROVAL, "EB-DW", "PARTY-DW", hash),
                        signature(Gate.FILING, "EB-JC", "SUPERVISOR-JC", hash),
                        signature(Gate.PUBLICATION, "EB-DW", "PARTY-OFFICE-DW", hash)));
    }

    public static CatalogueEdition ofUnit(String unit, CatalogueEdition edition) {
        return new CatalogueEdition(
                edition.code(),
                unit,
                edition.unitName(),
                edition.year(),
                edition.edition(),
                edition.state(),
                edition.contentHash(),
                edition.filingNumber(),
                edition.publishedAt(),
                edition.lines(),
                edition.chain());
    }

    /** The same content before anybody decided on it. */
    public static CatalogueEdition draft(CatalogueEdition edition) {
        return new CatalogueEdition(
                edition.code(),
                edition.unitCode(),
                edition.unitName(),
                edition.year(),
                edition.edition(),
                CatalogueState.DRAFT,
                edition.contentHash(),
                null,
                null,
                edition.lines(),
                List.of());
    }

    /** The offices without the officials. */
    public static CatalogueEdition forThePublic(CatalogueEdition edition) {
        return new CatalogueEdition(
                edition.code(),
                edition.unitCode(),
                edition.unitName(),
                edition.year(),
                edition.edition(),
                edition.state(),
                edition.contentHash(),
                edition.filingNumber(),
                edition.publishedAt(),
                edition.lines(),
                edition.chain().stream()
                        .map(signed -> signature(signed.gate(), signed.office(), null, signed.contentHash()))
                        .toList());
    }

    private static CatalogueEdition.Signature signature(Gate gate, String office, String official, String hash) {
        return new CatalogueEdition.Signature(
                gate, CatalogueDecision.Outcome.PASSED, office, official, "监备〔2026〕1 号", hash, NOW);
    }
}
