package org.mingjing.risk.catalogue.gate;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.LineTexts;
import org.mingjing.risk.naming.LookForNames;
import org.mingjing.risk.naming.NamedWord;

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

    private List<NamedWord> named(Catalogue catalogue, List<FrozenPower> drawn) {
        var texts = drawn.stream().flatMap(line -> LineTexts.of(line).stream()).toList();
        return lookForNames.in(catalogue.unitCode(), texts);
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
