package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mingjing.calendar.Calendars.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final String HEADING = "date,kind,name_zh,name_en\n";
    private static final String NEW_YEAR = "2027-01-01,HOLIDAY,元旦,New Year's Day\n";

    @Test
    void reads_a_departure_a_line_with_or_without_byte_order_mark_and_carriage_returns() {
        var plain = read(HEADING + NEW_YEAR);

        assertThat(plain.departures())
                .containsExactly(
                        new Departure(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, new Wording("元旦", "New Year's Day")));
        assertThat(read("\uFEFF" + (HEADING + NEW_YEAR + "\n").replace("\n", "\r\n")))
                .isEqualTo(plain);
    }

    @Test
    void a_year_is_published_by_its_new_year_and_not_by_stray_days_of_a_december() {
        var calendar = read(HEADING + "2026-12-31,HOLIDAY,元旦,New Year's Day\n" + NEW_YEAR);

        assertThat(calendar.publishedYears()).containsExactly(2027);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,HOLIDAY,春节,Spring Festival | date",
                "10000-01-01,HOLIDAY,元旦,New Year's Day | date",
                "+10000-01-01,HOLIDAY,元旦,New Year's Day | date",
                "1899-12-31,HOLIDAY,元旦,New Year's Day | date",
                "02/01/2027,HOLIDAY,春节,Spring Festival | date",
                "2027-02-06,WEEKEND,春节,Spring Festival | kind",
                "2027-02-06,holiday,春节,Spring Festival | kind",
                "2027-02-05,MAKE_UP_WORKDAY,春节,Spring Festival | date",
                "2027-01-01,HOLIDAY,元旦,New Year's Day | date",
                "2027-02-06,HOLIDAY,,Spring Festival | name_zh",
                "2027-02-06,HOLIDAY,春节, | name_en",
                "2027-02-06,HOLIDAY,=1+1,Spring Festival | name_zh",
                "2027-02-06,HOLIDAY,春节,@SUM(A1) | name_en",
                "2027-02-06,HOLIDAY,春节 | ''",
                "2027-02-06,HOLIDAY,春节,Spring Festival,8 | ''",
            })
    void names_line_and_column_of_what_is_wrong(String line, String column) {
        assertThat(errorsOf(HEADING + NEW_YEAR + line + "\n")).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.column()).isEqualTo(column);
        });
    }

    @Test
    void tells_every_error_at_once_in_both_languages() {
        var errors = errorsOf(HEADING + "x,y,,Day\n\n" + NEW_YEAR + NEW_YEAR);

        assertThat(errors)
                .extracting(LineError::toString)
                .containsExactly(
                        "line 2, column date: not a date from 1900 to 9999: x",
                        "line 2, column kind: not HOLIDAY or MAKE_UP_WORKDAY: y",
                        "line 2, column name_zh: is empty",
                        "line 5, column date: 2027-01-01 is already on line 4");
        assertThat(errors.get(3).problem().zh()).isEqualTo("与第 4 行日期重复");
    }

    @Test
    void refuses_a_file_with_no_day_or_with_another_heading() {
        for (var file : List.of("", "\n", HEADING, "date,kind\n" + NEW_YEAR, NEW_YEAR)) {
            assertThat(errorsOf(file)).extracting(LineError::line).containsExactly(1);
        }
    }

    @Test
    void refuses_a_file_that_is_not_utf_8_and_names_the_line() {
        var gbk = new ByteArrayInputStream((HEADING + NEW_YEAR).getBytes(Charset.forName("GBK")));

        var refused = catchThrowableOfType(MalformedCalendar.class, () -> LegalCalendar.read(gbk));

        assertThat(refused).hasMessage("line 2: not in UTF-8");
    }

    @Test
    void refuses_a_file_cut_off_inside_a_character() {
        var bytes = (HEADING + "2027-01-01,HOLIDAY,元").getBytes(StandardCharsets.UTF_8);
        var cut = new ByteArrayInputStream(bytes, 0, bytes.length - 1);

        assertThat(catchThrowableOfType(MalformedCalendar.class, () -> LegalCalendar.read(cut)))
                .hasMessage("line 2: not in UTF-8");
    }

    private static List<LineError> errorsOf(String file) {
        return catchThrowableOfType(MalformedCalendar.class, () -> read(file)).errors();
    }
}
