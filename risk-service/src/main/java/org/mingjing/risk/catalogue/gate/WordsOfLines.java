package org.mingjing.risk.catalogue.gate;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjing.kit.paging.Stretch;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.LineTexts;
import org.mingjing.risk.naming.LookForNames;
import org.mingjing.risk.naming.NamedText;
import org.mingjing.risk.naming.NamedWord;
import org.mingjing.risk.naming.PublicText;

/**
 * What is to become public with a catalogue names no official: details of powers, risk points and measures. The latter are looked
 * at where they are written; who came to the bureau since, or what was written before they were looked at, is found here.
 */
@ApplicationScoped
class WordsOfLines {
    private final CatalogueLines lines;
    private final LookForNames lookForNames;

    WordsOfLines(CatalogueLines lines, LookForNames lookForNames) {
        this.lines = lines;
        this.lookForNames = lookForNames;
    }

    List<NamedWord> named(Catalogue catalogue) {
        return named(catalogue, lines.of(catalogue));
    }

    /**
     * Texts with names behind a place, in the order of their places. Lines are read until there are as many as wanted or enough
     * was looked at.
     *
     * @param after the place of a text; or the code of a power, whose whole line lies before
     */
    Stretch<String, NamedText> texts(Catalogue catalogue, String after, int wanted) {
        var known = lookForNames.known();
        return Stretch.of(
                after,
                wanted,
                (reached, limit) -> linesBehind(catalogue, reached, limit),
                FrozenPower::powerCode,
                drawn -> NamedText.of(known.in(catalogue.unitCode(), texts(drawn))).stream()
                        .filter(text -> text.place().compareTo(after) > 0)
                        .toList());
    }

    private List<FrozenPower> linesBehind(Catalogue catalogue, String reached, int limit) {
        return NamedText.powerOf(reached)
                .map(power -> lines.from(catalogue, power, limit))
                .orElseGet(() -> lines.after(catalogue, reached, limit));
    }

    private List<NamedWord> named(Catalogue catalogue, List<FrozenPower> drawn) {
        return lookForNames.in(catalogue.unitCode(), texts(drawn));
    }

    private static List<PublicText> texts(List<FrozenPower> drawn) {
        return drawn.stream().flatMap(line -> LineTexts.of(line).stream()).toList();
    }

    /** At submission, where the unit says of each that nobody is meant, for the gates to look at. */
    void refuseUnclaimed(Catalogue catalogue, List<FrozenPower> drawn) {
        refuse(named(catalogue, drawn).stream().filter(word -> !word.isClaimed()));
    }

    /** At publication, where others than the unit found it so. */
    void refuseNames(Catalogue catalogue, List<FrozenPower> drawn) {
        refuse(named(catalogue, drawn).stream().filter(word -> !word.isHarmless()));
    }

    /** @throws InputRefused with each power whose line names officials */
    private static void refuse(Stream<NamedWord> names) {
        var officials = names.collect(groupingBy(
                word -> word.text().powerCode(),
                TreeMap::new,
                flatMapping(word -> word.officials().stream(), toCollection(TreeSet::new))));
        if (!officials.isEmpty()) {
            throw new InputRefused(
                    "catalogue-names-officials",
                    officials.entrySet().stream()
                            .map(line -> new Place(line.getKey(), "line-names-officials", List.of(line.getValue())))
                            .toList());
        }
    }
}
