package org.mingjing.risk.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The powers of one bureau that have ended, to be asked whether a power looks like one of them. */
final class EndedPowers {
    private final List<String> codes = new ArrayList<>();
    private final List<Grams> materials = new ArrayList<>();
    private final List<Boolean> fees = new ArrayList<>();
    private final GramIndex names = new GramIndex();
    private final GramIndex bases = new GramIndex();

    /** One that looks like a power that has ended. */
    record Match(String endedCode, int percent) {}

    void add(String code, PowerContent content) {
        codes.add(code);
        materials.add(materialsOf(content));
        fees.add(content.details().fee());
        names.add(Grams.of(content.profile().nameZh()));
        bases.add(Grams.of(content.profile().legalBasis()));
    }

    /** The most alike first. */
    List<Match> matchesOf(PowerContent content) {
        var name = names.alike(Grams.of(content.profile().nameZh()));
        var basis = bases.alike(Grams.of(content.profile().legalBasis()));
        var stated = materialsOf(content);
        var matches = new ArrayList<Match>();
        for (int i = 0; i < codes.size(); i++) {
            if (name[i] > 0 || basis[i] > 0) {
                var likeness = new Likeness(name[i], basis[i])
                        .materials(stated, materials.get(i))
                        .fee(content.details().fee(), fees.get(i));
                if (likeness.isSuspect()) {
                    matches.add(new Match(codes.get(i), likeness.percent()));
                }
            }
        }
        matches.sort(Comparator.comparing(Match::percent).reversed().thenComparing(Match::endedCode));
        return matches;
    }

    private static Grams materialsOf(PowerContent content) {
        var stated = content.details().materials();
        return Grams.of(stated == null ? "" : String.join("", stated));
    }
}
