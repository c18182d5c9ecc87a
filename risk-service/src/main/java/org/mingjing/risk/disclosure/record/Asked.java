package org.mingjing.risk.disclosure.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.disclosure.search.Words;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerType;

/**
 * What somebody looks for; what is null does not narrow the list.
 *
 * @param words each must stand in the record
 * @param unit with the units below it
 */
public record Asked(RecordKind kind, String words, String unit, String power, PowerType type, Level level) {

    /** @throws RuleBroken when nothing of what was written is a word */
    Words asWords() {
        var asked = Words.of(words == null ? "" : words);
        if (words != null && asked.isEmpty()) {
            throw new RuleBroken("search-without-words");
        }
        return asked;
    }

    /** @param units the unit asked for and those below it */
    List<Set<String>> terms(List<String> units) {
        var terms = new ArrayList<List<String>>();
        asWords().asked().forEach(token -> terms.add(List.of(token)));
        if (unit != null) {
            terms.add(units.stream().map(RecordTokens::unit).toList());
        }
        if (power != null) {
            terms.add(List.of(RecordTokens.power(power)));
        }
        if (type != null) {
            terms.add(List.of(RecordTokens.type(type.name())));
        }
        if (level != null) {
            terms.add(List.of(RecordTokens.level(level.name())));
        }
        if (terms.isEmpty()) {
            terms.add(List.of(RecordTokens.any()));
        }
        return terms.stream().map(term -> RecordTokens.of(kind, term)).toList();
    }
}
