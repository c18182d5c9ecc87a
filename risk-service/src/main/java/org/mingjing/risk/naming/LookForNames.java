package org.mingjing.risk.naming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.mingjing.risk.official.FreeTexts;
import org.mingjing.risk.official.OfficialNames;

/** Finds the words in texts that are names or codes of officials, with what was said of each. */
@ApplicationScoped
public class LookForNames {
    private final FreeTexts freeTexts;
    private final NameFindings findings;

    LookForNames(FreeTexts freeTexts, NameFindings findings) {
        this.freeTexts = freeTexts;
        this.findings = findings;
    }

    /** @param unit one of the bureau whose officials are known by name; in the order of the texts and of the words in each */
    public List<NamedWord> in(String unit, Collection<PublicText> texts) {
        return in(Map.of(unit, texts));
    }

    /** Names and what was said of them are read once for the texts of all these units. */
    public List<NamedWord> in(Map<String, ? extends Collection<PublicText>> byUnit) {
        return known().in(byUnit);
    }

    /** Reads the names once, for texts that come one portion after the other. */
    public Known known() {
        return new Known(freeTexts.names());
    }

    public final class Known {
        private final OfficialNames names;

        private Known(OfficialNames names) {
            this.names = names;
        }

        public List<NamedWord> in(String unit, Collection<PublicText> texts) {
            return in(Map.of(unit, texts));
        }

        private List<NamedWord> in(Map<String, ? extends Collection<PublicText>> byUnit) {
            var found = new ArrayList<Found>();
            byUnit.forEach((unit, texts) -> texts.forEach(text -> {
                var words = names.wordsIn(unit, text.text());
                if (!words.isEmpty()) {
                    found.add(new Found(text, text.sha256(), words));
                }
            }));
            if (found.isEmpty()) {
                return List.of();
            }
            var said = findings.of(found.stream().map(Found::text).toList());
            return found.stream().flatMap(one -> one.with(said)).toList();
        }
    }

    private record Found(PublicText text, String sha256, SortedMap<String, Set<String>> words) {
        Stream<NamedWord> with(Map<NameFinding.Subject, List<NameFinding>> said) {
            return words.entrySet().stream().map(word -> named(word.getKey(), word.getValue(), said));
        }

        private NamedWord named(String word, Set<String> officials, Map<NameFinding.Subject, List<NameFinding>> said) {
            var subject = NameFinding.Subject.of(text, sha256, word);
            return new NamedWord(text, sha256, word, officials, said.getOrDefault(subject, List.of()));
        }
    }
}
