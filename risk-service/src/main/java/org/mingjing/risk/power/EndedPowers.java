package org.mingjing.risk.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The powers of one bureau that have ended, to be asked whether a power looks like one of them. */
final class EndedPowers {
    private static final int MOST = 3;

    private final List<String> codes = new ArrayList<>();
    private final List<Likeness.Taken> taken = new ArrayList<>();
    private final GramIndex names = new GramIndex();
    private final GramIndex bases = new GramIndex();

    /** One that looks like a power that has ended. */
    record Match(String endedCode, int percent) {}

    void add(String code, PowerContent content) {
        codes.add(code);
        taken.add(takenBy(content));
        names.add(Grams.of(content.profile().nameZh()));
        bases.add(Grams.of(content.profile().legalBasis()));
    }

    /** The most alike first. */
    List<Match> matchesOf(PowerContent content) {
        var name = names.compare(Grams.of(content.profile().nameZh()));
        var basis = bases.compare(Grams.of(content.profile().legalBasis()));
        var stated = takenBy(content);
        var matches = new ArrayList<Match>();
        for (int i = 0; i < codes.size(); i++) {
            if (name.alike(i) > 0 || basis.alike(i) > 0) {
                var likeness = new Likeness(name.alike(i), basis.alike(i), basis.contained(i), taken.get(i), stated);
                if (likeness.isSuspect()) {
                    matches.add(new Match(codes.get(i), likeness.percent()));
                }
            }
        }
        matches.sort(Comparator.comparing(Match::percent).reversed().thenComparing(Match::endedCode));
        return matches;
    }

    /**
     * Those that somebody is to decide on: no more than anybody compares with, for one table could name a power like every one
     * that has ended.
     *
     * @param passedOver codes that are no question (any more)
     */
    List<Match> mostAlike(PowerContent content, Predicate<String> passedOver) {
        return matchesOf(content).stream()
                .filter(match -> !passedOver.test(match.endedCode()))
                .limit(MOST)
                .toList();
    }

    private static Likeness.Taken takenBy(PowerContent content) {
        var materials = content.details().materials();
        return new Likeness.Taken(
                Grams.of(materials == null ? "" : String.join("", materials)),
                content.details().fee());
    }
}
