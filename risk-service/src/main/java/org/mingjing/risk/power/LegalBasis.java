package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One basis of a power.
 *
 * @param text the law, 《教师法》
 * @param rank null where nobody has said it yet, as after an import of a table
 * @param article 第十三条; null where the text names it or the whole of the law is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBasis(
        @NotBlank @Size(max = LONGEST_TEXT) String text,
        LawRank rank,
        @Size(max = LONGEST_ARTICLE) String article) {
    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_ARTICLE = 200;
    private static final String BETWEEN = ";";

    public LegalBasis {
        article = article == null || article.isBlank() ? null : article;
    }

    /** In one line, as tables and catalogues have it. */
    String line() {
        return (article == null ? text : text + article).replaceAll("\\s*\\R\\s*", " ");
    }

    static String lineOf(Iterable<LegalBasis> bases) {
        var line = new StringBuilder();
        bases.forEach(basis -> line.append(line.isEmpty() ? "" : BETWEEN).append(basis.line()));
        return line.toString().strip();
    }
}
