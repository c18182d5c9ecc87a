package org.mingjing.risk.catalogue.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.power.LawRank;
import org.mingjing.risk.power.LegalBasis;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.LimitUnit;
import org.mingjing.risk.power.PowerDetails;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.procedure.StepKind;

/** Lines of a catalogue of which nothing is always the same. */
final class DrawnLines {
    private DrawnLines() {}

    private record Stated(PowerType type, Scope scope, String nameZh, String nameEn, String basis) {}

    private record Limit(int amount, LimitUnit unit) {}

    private record Rated(int points, BigDecimal score, Level level, int no, String derivationZh, String derivationEn) {}

    static Arbitrary<FrozenPower> lines() {
        return Combinators.combine(
                        codes(),
                        units(),
                        stated(),
                        limits(),
                        limits(),
                        rated(),
                        measures().list().ofMaxSize(3),
                        Combinators.combine(
                                        units().injectNull(0.2),
                                        points().list().ofMaxSize(3),
                                        details().injectNull(0.2))
                                .as(Tuple::of))
                .as((code, unit, stated, statutory, promised, rated, measures, rest) -> new FrozenPower(
                        code,
                        unit,
                        stated.type(),
                        stated.scope(),
                        stated.nameZh(),
                        stated.nameEn(),
                        stated.basis(),
                        statutory.amount(),
                        statutory.unit(),
                        promised.amount(),
                        promised.unit(),
                        rated.points(),
                        rated.score(),
                        rated.level(),
                        rated.no(),
                        rated.derivationZh(),
                        rated.derivationEn(),
                        measures,
                        rest.get1(),
                        rest.get2(),
                        rest.get3()));
    }

    private static Arbitrary<Stated> stated() {
        return Combinators.combine(
                        Arbitraries.of(PowerType.class), Arbitraries.of(Scope.class), texts(), texts(), texts())
                .as(Stated::new);
    }

    private static Arbitrary<Limit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 9999), Arbitraries.of(LimitUnit.class))
                .as(Limit::new);
    }

    private static Arbitrary<Rated> rated() {
        var counts = Arbitraries.integers().between(0, 99);
        var scores = Arbitraries.of("0.00", "2.10", "5.00").map(BigDecimal::new).injectNull(0.3);
        return Combinators.combine(counts, scores, Arbitraries.of(Level.class), counts, texts(), texts())
                .as(Rated::new);
    }

    private static Arbitrary<FrozenMeasure> measures() {
        var days = Arbitraries.integers().between(0, 5000).map(LocalDate.of(2020, 1, 1)::plusDays);
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(MeasureKind.class),
                        codes(),
                        days,
                        Arbitraries.of(MeasureStatus.class),
                        codes().injectNull(0.5),
                        texts().injectNull(0.2))
                .as(FrozenMeasure::new);
    }

    private static Arbitrary<FrozenPoint> points() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(StepKind.class),
                        texts().injectNull(0.5),
                        Arbitraries.of("MISCONDUCT", "EXTERNAL"),
                        texts().injectNull(0.2),
                        texts().injectNull(0.5))
                .as(FrozenPoint::new);
    }

    private static Arbitrary<PowerDetails> details() {
        var bases = Combinators.combine(texts(), Arbitraries.of(LawRank.class).injectNull(0.3), texts().injectNull(0.3))
                .as(LegalBasis::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        var lists = texts().list().ofMaxSize(3).injectNull(0.3);
        var some = texts().injectNull(0.5);
        var flags = Arbitraries.of(true, false).injectNull(0.3);
        var services = Combinators.combine(some, some, some, some, some)
                .as((basis, place, telephone, guide, chart) -> List.of(
                        Optional.ofNullable(basis),
                        Optional.ofNullable(place),
                        Optional.ofNullable(telephone),
                        Optional.ofNullable(guide),
                        Optional.ofNullable(chart)));
        return Combinators.combine(bases, lists, some, some, some, lists, flags, services)
                .as((basis, duties, department, subject, conditions, materials, fee, texts) -> new PowerDetails(
                        basis,
                        duties,
                        department,
                        subject,
                        subject,
                        conditions,
                        materials,
                        fee,
                        texts.get(0).orElse(null),
                        texts.get(1).orElse(null),
                        texts.get(2).orElse(null),
                        texts.get(3).orElse(null),
                        texts.get(4).orElse(null)));
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofLength(6)
                .map(code -> "P" + code);
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of("EB-JSZG", "EB-XZSP", "EB-DW");
    }

    /** What the doors of the suite let in: anything but control characters, half characters and turned directions. */
    static Arbitrary<String> texts() {
        var starts = Arbitraries.of("", "=", "+", "-", "@", "'", "\"", "=1+1", "'=1", "''", " ");
        var plain = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars('0', '9', '"', '\'', ',', ';', '=', '+', '-', '@', ' ', '|', '&', '<', '>', '%')
                .withCharRange('\u4e00', '\u9fa5')
                .withChars('，', '。', '《', '》', '\u3000', '\u00a0', '\ufeff')
                .ofMaxLength(12);
        // Surnames and places beyond the basic plane, marks that combine with what is before them, joined pictures.
        var rare = Arbitraries.of("𠮷", "𣘺木", "e\u0301", "\u0301", "か\u3099", "👩\u200d🏫", "䶮", "㐂", "\uFA0E");
        var pieces = Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, rare))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        return Combinators.combine(starts, pieces)
                .as((start, rest) -> start + rest)
                .filter(text -> !text.isBlank());
    }
}
