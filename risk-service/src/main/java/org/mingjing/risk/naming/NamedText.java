package org.mingjing.risk.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;

/**
 * A text in which officials' names or codes stand and which is to become public, as staff read it.
 *
 * @param powerCode left out for what a quarterly review wrote
 * @param code of the record in which it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamedText(
        String powerCode,
        PublicText.Kind kind,
        String code,
        String field,
        String text,
        String textSha256,
        List<Word> words) {
    /** No code has one, and it comes before all that a code has: places are in the order of the powers. */
    private static final String BETWEEN = " ";

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

    /** @param of whose texts they are, by code */
    public static Page<NamedText> page(List<NamedWord> named, String of, Paging paging) {
        var filter = "named-texts " + of;
        var after = paging.after(filter).text(0).orElse("");
        var texts = of(named).stream()
                .filter(text -> text.place().compareTo(after) > 0)
                .limit(paging.fetch())
                .toList();
        return Page.of(texts, paging, filter, text -> List.of(text.place()), text -> text);
    }

    /** The texts in which these words stand, in the order of their places. */
    public static List<NamedText> of(List<NamedWord> named) {
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
                words.get(0).textSha256(),
                words.stream().map(Word::of).toList());
    }

    /** Where it stands, without what it says: cursors are seen in addresses. */
    public String place() {
        return String.join(BETWEEN, powerCode == null ? "" : powerCode, kind.name(), code, field);
    }

    /** In whose line a place lies; empty where it is not within a line. */
    public static Optional<String> powerOf(String place) {
        int end = place.indexOf(BETWEEN);
        return end < 0 ? Optional.empty() : Optional.of(place.substring(0, end));
    }
}
