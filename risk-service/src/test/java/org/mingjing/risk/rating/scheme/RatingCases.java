package org.mingjing.risk.rating.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/** Inputs of the least risk, the same with one thing changed, and the schemes as the migration brings them. */
public final class RatingCases {
    public static final Scheme SEED = scheme("seed", SchemeKind.SCORE);
    static final Scheme CRITERIA = scheme("criteria", SchemeKind.CRITERIA);
    static final Scheme CONSEQUENCE = scheme("consequence", SchemeKind.CONSEQUENCE);

    private RatingCases() {}

    public static RatingInputs harmless(Scope scope) {
        return with(scope, LedBy.OTHER, Attention.LOW, false, Discretion.NONE);
    }

    static RatingInputs with(Scope scope, LedBy ledBy, Attention attention, boolean delegated, Discretion discretion) {
        return new RatingInputs(
                scope,
                ledBy,
                attention,
                delegated,
                discretion,
                1,
                0,
                0,
                1,
                0,
                Evidence.NONE,
                new Judged(Set.of(), Consequence.MINOR_BREACH));
    }

    public static RatingInputs scored(int riskPoints, int importance, int yearlyCases, int probability) {
        return new RatingInputs(
                Scope.UNIT,
                LedBy.OTHER,
                Attention.LOW,
                false,
                Discretion.NONE,
                importance,
                yearlyCases,
                0,
                probability,
                riskPoints,
                Evidence.NONE,
                Judged.NOTHING);
    }

    public static Derivation rate(RatingInputs inputs) {
        return SEED.derive(inputs);
    }

    static ScoreMethod seedMethod() {
        return (ScoreMethod) SEED.method();
    }

    private static Scheme scheme(String code, SchemeKind kind) {
        try {
            var sql = Files.readString(Path.of("src/main/resources/db/migration/V040__rating_schemes.sql"));
            var definition = Pattern.compile("'" + code + "', 1, '[^{]*?'(\\{.*?})'", Pattern.DOTALL)
                    .matcher(sql);
            if (!definition.find()) {
                throw new IllegalStateException("no scheme " + code);
            }
            return new Scheme(code + "-1", SchemeJson.read(definition.group(1), kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
