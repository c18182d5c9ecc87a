package org.mingjing.risk.catalogue.gate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.mingjing.risk.naming.NameFinding;
import org.mingjing.risk.naming.NamedWord;
import org.mingjing.risk.naming.PublicText;

/**
 * A text of a catalogue in which officials' names or codes stand, as staff read it.
 *
 * @param code of the power, risk point or measure in which it stands
 */
public record NamedText(
        String powerCode,
        PublicText.Kind kind,
        String code,
        String field,
        String text,
        String textSha256,
        List<Word> words) {
    /**
     * @param officials whose name or code it is, by code
     * @param verdict what was said of it last; left out with the rest where nobody said anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Word(
            String word,
            Collection<String> officials,
            NameFinding.Verdict verdict,
            String reason,
            String saidBy,
            OffsetDateTime saidAt) {
        static Word of(NamedWord named) {
            var last = named.last();
            return new Word(
                    named.word(),
                    named.officials(),
                    last.map(NameFinding::verdict).orElse(null),
                    last.map(NameFinding::reason).orElse(null),
                    last.map(NameFinding::saidBy).orElse(null),
                    last.map(NameFinding::saidAt).orElse(null));
        }
    }

    /** In the order of their places. */
    static List<NamedText> of(List<NamedWord> named) {
        return named.stream().collect(groupingBy(NamedWord::text, LinkedHashMap::new, toList())).entrySet().stream()
                .map(text -> of(text.getKey(), text.getValue()))
                .sorted(Comparator.comparing(NamedText::place))
                .toList();
    }

    private static NamedText of(PublicText text, List<NamedWord> words) {
        return new NamedText(
                text.powerCode(),
                text.kind(),
                text.code(),
                text.field(),
                text.text(),
                text.sha256(),
                words.stream().map(Word::of).toList());
    }

    /** Where it stands, without what it says: cursors are seen in addresses. */
    String place() {
        return String.join(" ", powerCode, kind.name(), code, field);
    }
}
