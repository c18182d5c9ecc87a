package org.mingjing.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

class CsvTableTest {
    enum Colour {
        RED,
        GREEN
    }

    @Test
    void every_wrong_cell_is_named_by_row_and_column() {
        var table = read("code,number,colour,flag,day,amount\na,9,BLUE,X,2026-02-30,1.x\n,no,,Y,2026-02-28,-3\n");
        table.rows().forEach(row -> {
            row.key("code");
            row.integer("number", 1, 5);
            row.oneOf("colour", Colour.class);
            row.flag("flag");
            row.date("day");
            row.decimal("amount");
        });

        assertThat(table.errors())
                .extracting(Place::field, Place::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("row 2, column number", "cell-out-of-range"),
                        org.assertj.core.groups.Tuple.tuple("row 2, column colour", "cell-not-one-of"),
                        org.assertj.core.groups.Tuple.tuple("row 2, column flag", "cell-not-one-of"),
                        org.assertj.core.groups.Tuple.tuple("row 2, column day", "cell-not-one-of"),
                        org.assertj.core.groups.Tuple.tuple("row 2, column amount", "cell-not-a-number"),
                        org.assertj.core.groups.Tuple.tuple("row 3, column code", "cell-empty"),
                        org.assertj.core.groups.Tuple.tuple("row 3, column number", "cell-not-a-number"),
                        org.assertj.core.groups.Tuple.tuple("row 3, column colour", "cell-empty"));
        assertThatThrownBy(table::refuseIfWrong).isInstanceOf(ImportRefused.class);
    }

    @Test
    void right_cells_come_back_as_what_they_say() {
        var row = read("code,number,colour,flag,day,amount\na,5,GREEN,Y,2026-02-28,-3.50\n")
                .rows()
                .get(0);

        assertThat(row.key("code")).isEqualTo("a");
        assertThat(row.integer("number", 1, 5)).isEqualTo(5);
        assertThat(row.oneOf("colour", Colour.class)).isEqualTo(Colour.GREEN);
        assertThat(row.flag("flag")).isTrue();
        assertThat(row.date("day")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(row.decimal("amount")).isEqualTo(new BigDecimal("-3.50"));
        assertThat(row.number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-1+2", "@SUM(A1)"})
    void a_formula_is_refused(String cell) {
        var table = read("code,number,colour,flag,day,amount\n" + cell + ",1,RED,Y,2026-02-28,1\n");
        table.rows().get(0).text("code");

        assertThat(table.errors()).extracting(Place::code).containsExactly("cell-formula");
    }

    @Test
    void a_key_that_stands_twice_is_refused_with_the_row_of_the_first() {
        var table = read("code,number,colour,flag,day,amount\na,1,RED,,2026-02-28,1\na,1,RED,,2026-02-28,1\n");
        table.rows().forEach(row -> row.key("code"));

        assertThat(table.errors()).singleElement().satisfies(place -> {
            assertThat(place.field()).isEqualTo("row 3, column code");
            assertThat(place.code()).isEqualTo("cell-duplicate");
            assertThat(place.arguments()).containsExactly("a", 2);
        });
    }

    @Test
    void a_hundred_thousand_rows_are_read_and_at_most_a_thousand_errors_told() {
        var rows = IntStream.range(0, 100_000)
                .mapToObj(i -> "c" + i + ",7,RED,,2026-02-28,1")
                .collect(Collectors.joining("\n", "code,number,colour,flag,day,amount\n", "\n"));
        var table = read(rows);
        table.rows().forEach(row -> row.integer("number", 1, 5));

        assertThat(table.rows()).hasSize(100_000);
        assertThat(table.errors()).hasSize(1_000);
    }

    @Test
    void more_rows_than_are_ever_needed_are_refused_before_they_fill_the_memory() {
        var rows = "a,7,RED,,2026-02-28,1\n".repeat(CsvTable.LONGEST + 1);

        assertThatThrownBy(() -> read("code,number,colour,flag,day,amount\n" + rows))
                .isInstanceOf(InputRefused.class)
                .hasMessage("table-too-long");
    }

    private static CsvTable read(String csv) {
        return CsvTable.read(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                List.of("code", "number", "colour", "flag", "day", "amount"),
                List.of());
    }
}
