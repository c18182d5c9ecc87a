package org.mingjing.risk.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** In the order of their places. */
    private static List<NamedText> of(List<NamedWord> named) {
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
    private String place() {
        return String.join(" ", powerCode == null ? "" : powerCode, kind.name(), code, field);
    }
}
