package org.mingjing.risk.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.EditionFixtures;
import org.mingjing.risk.catalogue.line.FrozenPower;

/** Exported and imported again, no file changes anything, whatever its texts hold. */
class RoundTripTest {
    @Property(tries = 200)
    void a_table_comes_back_unchanged(@ForAll("editions") CatalogueEdition edition, @ForAll SheetFormat format)
            throws IOException {
        var file = new ByteArrayOutputStream();
        CatalogueTable.write(edition, format, file);

        var report =
                FileComparison.of(edition, ExportedFile.ofTable(input(file))).report(true);

        assertUnchanged(report, edition);
    }

    @Property(tries = 200)
    void json_comes_back_unchanged(@ForAll("editions") CatalogueEdition edition) throws IOException {
        var file = new ByteArrayOutputStream();
        CatalogueJson.write(edition, file);

        var report =
                FileComparison.of(edition, ExportedFile.ofJson(input(file))).report(true);

        assertUnchanged(report, edition);
    }

    private static void assertUnchanged(ImportReport report, CatalogueEdition edition) {
        assertThat(report.unchanged()).isEqualTo(edition.lines().size());
        assertThat(report.changes()).isEmpty();
    }

    private static ByteArrayInputStream input(ByteArrayOutputStream file) {
        return new ByteArrayInputStream(file.toByteArray());
    }

    @Provide
    Arbitrary<CatalogueEdition> editions() {
        return lines().list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(FrozenPower::powerCode)
                .map(EditionFixtures::edition);
    }

    private static Arbitrary<FrozenPower> lines() {
        var codes = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofLength(6)
                .map(code -> "P" + code);
        return Combinators.combine(
                        codes,
                        texts(),
                        texts(),
                        texts(),
                        texts(),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of("0.00", "2.10", "5.00")
                                .map(BigDecimal::new)
                                .injectNull(0.3))
                .as(EditionFixtures::line);
    }

    /** What the doors of the suite let in: anything but control characters, half characters and turned directions. */
    private static Arbitrary<String> texts() {
        var starts = Arbitraries.of("", "=", "+", "-", "@", "'", "\"", "=1+1", "'=1", "''", " ");
        var plain = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars('0', '9', '"', '\'', ',', ';', '=', '+', '-', '@', ' ', '|', '&', '<', '>', '%')
                .withCharRange('\u4e00', '\u9fa5')
                .withChars('，', '。', '《', '》', '\u3000', '\u00a0', '\ufeff')
                .ofMaxLength(40);
        return Combinators.combine(starts, plain)
                .as((start, rest) -> start + rest)
                .filter(text -> !text.isBlank());
    }
}
