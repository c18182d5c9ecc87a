package org.mingjing.risk.naming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.risk.official.FreeTexts;

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
        var names = freeTexts.names();
        var found = new ArrayList<Found>();
        byUnit.forEach((unit, texts) -> texts.forEach(text -> names.wordsIn(unit, text.text())
                .forEach((word, officials) -> found.add(new Found(text, word, officials)))));
        if (found.isEmpty()) {
            return List.of();
        }
        var said = findings.of(found.stream().map(Found::text).toList());
        return found.stream().map(one -> one.with(said)).toList();
    }

    private record Found(PublicText text, String word, Set<String> officials) {
        NamedWord with(Map<NameFinding.Subject, List<NameFinding>> said) {
            return new NamedWord(
                    text, word, officials, said.getOrDefault(NameFinding.Subject.of(text, word), List.of()));
        }
    }
}
