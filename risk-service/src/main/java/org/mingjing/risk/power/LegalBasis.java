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
        @NotBlank @Size(max = 1000) String text,
        LawRank rank,
        @Size(max = 200) String article) {
    private static final String BETWEEN = ";";

    /** In one line, as tables and catalogues have it. */
    String line() {
        return article == null ? text : text + article;
    }

    static String lineOf(Iterable<LegalBasis> bases) {
        var line = new StringBuilder();
        bases.forEach(basis -> line.append(line.isEmpty() ? "" : BETWEEN).append(basis.line()));
        return line.toString();
    }
}
