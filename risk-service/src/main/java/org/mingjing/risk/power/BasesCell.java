package org.mingjing.risk.power;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The legal bases of a power in one cell, a basis a line: {@code 《教师法》|LAW|第十三条}. What nobody has said is left out. */
final class BasesCell {
    private BasesCell() {}

    static String of(List<LegalBasis> bases) {
        return bases.stream().map(BasesCell::line).collect(Collectors.joining("\n"));
    }

    private static String line(LegalBasis basis) {
        return Stream.of(basis.text(), basis.rank() == null ? "" : basis.rank().name(), said(basis.article()))
                .map(ListCell::escaped)
                .collect(Collectors.joining("|"));
    }

    /** Empty when a line is none of a basis. */
    static Optional<List<LegalBasis>> bases(String cell) {
        var bases = ListCell.lines(cell).stream().map(BasesCell::basis).toList();
        return bases.stream().allMatch(Optional::isPresent)
                ? Optional.of(bases.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private static Optional<LegalBasis> basis(String line) {
        var parts = ListCell.parts(line);
        var text = parts.get(0);
        var rank = part(parts, 1);
        var article = part(parts, 2);
        var known = Arrays.stream(LawRank.values())
                .filter(one -> one.name().equals(rank.strip()))
                .findFirst();
        boolean wrong = parts.size() > 3
                || text.isBlank()
                || text.length() > LegalBasis.LONGEST_TEXT
                || article.length() > LegalBasis.LONGEST_ARTICLE
                || known.isEmpty() && !rank.isBlank();
        return wrong
                ? Optional.empty()
                : Optional.of(new LegalBasis(text, known.orElse(null), article.isEmpty() ? null : article));
    }

    private static String part(List<String> parts, int number) {
        return parts.size() > number ? parts.get(number) : "";
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
