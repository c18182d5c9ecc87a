package org.mingjing.risk.catalogue.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.mingjing.risk.naming.NamedWord;
import org.mingjing.risk.naming.PublicText;

/**
 * A word where somebody has read it.
 *
 * @param code of the power, risk point or measure
 * @param textSha256 of the text that was read
 */
public record NamedPlace(
        @NotNull PublicText.Kind kind,
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 40) String field,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textSha256,
        @NotBlank @Size(max = 100) String word) {

    boolean isOf(NamedWord named) {
        var text = named.text();
        return kind == text.kind()
                && code.equals(text.code())
                && field.equals(text.field())
                && word.equals(named.word());
    }
}
