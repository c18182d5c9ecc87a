package org.mingjing.risk.catalogue.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.catalogue.EditionFixtures.edition;
import static org.mingjing.risk.catalogue.EditionFixtures.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.risk.catalogue.CatalogueEdition;

class CatalogueJsonReaderTest {
    private final CatalogueEdition edition =
            edition(List.of(line("A", "甲", "《甲法》", "推导", "Derived", 30), line("B", "乙", "《乙法》", "推导", "Derived", 20)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"content\": {}}",
                "{\"content\": {\"powers\": null}}",
                "{\"content\": {\"powers\": [null]}}",
                "{\"content\": {\"powers\": [1]}}"
            })
    void what_is_no_exported_catalogue_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InputRefused.class).hasMessage("export-unreadable");
    }

    @Test
    void a_power_that_is_named_twice_is_refused_at_its_second_place() {
        assertThatThrownBy(() -> compare(json -> json.replace("\"code\":\"B\"", "\"code\":\"A\"")))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.places()).anySatisfy(place -> {
                            assertThat(place.field()).isEqualTo("content.powers[1].code");
                            assertThat(place.code()).isEqualTo("export-line-twice");
                        }));
    }

    private FileComparison compare(UnaryOperator<String> edit) throws IOException {
        var file = new ByteArrayOutputStream();
        CatalogueJson.write(edition, file);
        return FileComparison.of(edition, read(edit.apply(file.toString(UTF_8))));
    }

    private static ExportedFile read(String json) {
        return ExportedFile.ofJson(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
