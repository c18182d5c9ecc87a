package org.mingjing.risk.official;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** By what officials are named in texts: all by their codes, those of the bureau that a text is of also by their names. */
public final class OfficialNames {
    private final Map<String, String> bureaus;
    private final Set<String> codes;
    private final Map<String, Map<Character, List<Named>>> byBureau;

    record Named(String code, String unitCode, String name) {}

    /** @param bureaus of each unit the one at the top of its tree */
    OfficialNames(Map<String, String> bureaus, Collection<Named> officials) {
        this.bureaus = bureaus;
        this.codes = officials.stream().map(Named::code).collect(toSet());
        // A name of one character is in too many words; by their first one few are looked for at any place of a text.
        this.byBureau = officials.stream()
                .filter(official -> official.name().length() > 1)
                .collect(groupingBy(
                        official -> bureau(official.unitCode()),
                        groupingBy(official -> official.name().charAt(0))));
    }

    /** Of names this short, 高明, many are words as well, which few longer ones are. */
    public static boolean isOftenAWord(String name) {
        return name.codePointCount(0, name.length()) < 3;
    }

    /** The names and codes in a text, each with the officials whose it is. */
    public SortedMap<String, Set<String>> wordsIn(String unit, String text) {
        var words = new TreeMap<String, Set<String>>();
        FreeTexts.codesIn(text).stream().filter(codes::contains).forEach(code -> words.put(code, Set.of(code)));
        var ofBureau = byBureau.getOrDefault(bureau(unit), Map.of());
        for (int i = 0; i < text.length(); i++) {
            for (var official : ofBureau.getOrDefault(text.charAt(i), List.of())) {
                if (text.startsWith(official.name(), i)) {
                    words.merge(official.name(), Set.of(official.code()), OfficialNames::both);
                }
            }
        }
        return words;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private String bureau(String unit) {
        return bureaus.getOrDefault(unit, unit);
    }
}
