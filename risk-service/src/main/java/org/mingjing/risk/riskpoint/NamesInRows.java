package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.naming.NamedWord;

/** Officials' names in the rows of a table. A row may say that nobody is meant: it is claimed when the table is taken. */
public final class NamesInRows {
    static final String NOBODY_MEANT = "nobody_meant";

    private static final Map<String, String> COLUMNS =
            Map.of(PublicWords.ZH, "description_zh", PublicWords.EN, "description_en");

    private final ImportTable<RiskPointRow> table;
    private final Map<String, List<NamedWord>> byRow;
    private final Map<String, List<NamedWord>> claimed = new LinkedHashMap<>();
    private final List<NamedWord> doubtful = new ArrayList<>();

    /** @param words in the texts of rows, whose codes are those of their texts */
    NamesInRows(ImportTable<RiskPointRow> table, Collection<NamedWord> words) {
        this.table = table;
        this.byRow = words.stream().collect(groupingBy(word -> word.text().code()));
    }

    void check(String code, RiskPointRow row) {
        var words = byRow.getOrDefault(code, List.of()).stream()
                .filter(word -> !word.isClaimed())
                .toList();
        if (row.nobodyMeant() == null) {
            refuseNames(code, words);
            words.stream().filter(word -> !word.stopsWriters()).forEach(doubtful::add);
        } else if (words.stream().anyMatch(NamedWord::isOfAPerson)) {
            table.refuse(code, NOBODY_MEANT, "name-found-of-person");
        } else if (!words.isEmpty()) {
            claimed.put(code, words);
        }
    }

    /** Where all that the rows claim is on record. */
    public void refuseUnclaimed() {
        claimed.forEach(this::refuseNames);
        table.refuseIfWrong();
    }

    /** @param claim takes the words of a row and why they mean nobody */
    public void claim(BiConsumer<List<NamedWord>, String> claim) {
        claimed.forEach(
                (code, words) -> claim.accept(words, table.stated().get(code).nobodyMeant()));
    }

    /** @param tell takes the place of a word that was let pass, and the word */
    void tellDoubtful(BiConsumer<String, NamedWord> tell) {
        doubtful.forEach(word -> tell.accept(
                table.place(word.text().code(), COLUMNS.get(word.text().field())), word));
    }

    private void refuseNames(String code, List<NamedWord> words) {
        words.stream()
                .filter(NamedWord::stopsWriters)
                .collect(groupingBy(
                        word -> word.text().field(),
                        TreeMap::new,
                        flatMapping(word -> word.officials().stream(), toCollection(TreeSet::new))))
                .forEach((field, officials) ->
                        table.refuse(code, COLUMNS.get(field), "risk-point-row-names-officials", officials));
    }
}
