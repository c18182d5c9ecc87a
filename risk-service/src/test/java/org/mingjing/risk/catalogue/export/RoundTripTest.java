package org.mingjing.risk.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import net.jqwik.api.Arbitrary;
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

    /** Or a column that loses something would lose it in what goes out and in what it is compared with. */
    @Property(tries = 200)
    void no_two_lines_that_differ_are_written_alike(
            @ForAll("lines") FrozenPower line, @ForAll("lines") FrozenPower other) {
        for (var component : FrozenPower.class.getRecordComponents()) {
            var changed = with(line, component, other);
            boolean same = changed.fields().equals(line.fields());
            assertThat(LineColumn.ALL.stream()
                            .allMatch(column -> column.cell(changed).equals(column.cell(line))))
                    .as(component.getName())
                    .isEqualTo(same);
        }
    }

    private static FrozenPower with(FrozenPower line, RecordComponent taken, FrozenPower other) {
        var components = FrozenPower.class.getRecordComponents();
        try {
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(components[i].equals(taken) ? other : line);
            }
            return (FrozenPower) FrozenPower.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<FrozenPower> lines() {
        return DrawnLines.lines();
    }

    @Provide
    Arbitrary<CatalogueEdition> editions() {
        return lines().list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(FrozenPower::powerCode)
                .map(EditionFixtures::edition);
    }
}
