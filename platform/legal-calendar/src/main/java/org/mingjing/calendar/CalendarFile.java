package org.mingjing.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the calendar's CSV. Fields are never quoted and hold no comma: dates, kinds and the names of holidays need neither. */
final class CalendarFile {

    private static final String HEADING = "date,kind,name_zh,name_en";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<LineError> errors = new ArrayList<>();
    private final List<Departure> departures = new ArrayList<>();
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();

    private CalendarFile() {}

    static LegalCalendar read(InputStream csv) throws IOException {
        var file = new CalendarFile();
        file.lines(decode(csv.readAllBytes()));
        if (file.errors.isEmpty() && file.departures.isEmpty()) {
            file.refuse(1, "", "文件中没有任何日期", "the file lists no day");
        }
        if (!file.errors.isEmpty()) {
            throw new MalformedCalendar(file.errors);
        }
        return LegalCalendar.of(file.departures, file.publishedYears());
    }

    /** Strictly, because a file in GBK would otherwise be taken with its names destroyed. */
    private static String decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            var before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            var line =
                    (int) before.chars().filter(character -> character == '\n').count() + 1;
            throw new MalformedCalendar(List.of(new LineError(line, "", new Wording("不是 UTF-8 编码", "not in UTF-8"))));
        }
        var text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void lines(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADING)) {
            refuse(1, "", "首行应为 " + HEADING, "the heading must be " + HEADING);
            return;
        }
        for (int line = 2; line <= lines.size(); line++) {
            var content = lines.get(line - 1);
            if (!content.isBlank()) {
                line(line, content.split(",", -1));
            }
        }
    }

    private void line(int line, String[] fields) {
        if (fields.length != 4) {
            refuse(line, "", "应有 4 列，实有 " + fields.length + " 列", "has %d fields, not 4".formatted(fields.length));
            return;
        }
        var date = date(line, fields[0].strip());
        var kind = kind(line, fields[1].strip());
        var zh = name(line, "name_zh", fields[2].strip());
        var en = name(line, "name_en", fields[3].strip());
        if (date == null || kind == null || zh == null || en == null) {
            return;
        }
        var first = lineOf.putIfAbsent(date, line);
        if (first != null) {
            refuse(line, "date", "与第 %d 行日期重复".formatted(first), "%s is already on line %d".formatted(date, first));
        } else if (kind == DayKind.MAKE_UP_WORKDAY && !Departure.isWeekend(date)) {
            refuse(line, "date", "调休上班日须为周六或周日", "a make-up workday falls on a Saturday or Sunday");
        } else {
            departures.add(new Departure(date, kind, new Wording(zh, en)));
        }
    }

    private LocalDate date(int line, String field) {
        try {
            var date = LocalDate.parse(field);
            LegalCalendar.requireWithinRange(date);
            return date;
        } catch (DateTimeException notADate) {
            refuse(line, "date", "不是有效日期：" + field, "not a date from 1900 to 9999: " + field);
            return null;
        }
    }

    private DayKind kind(int line, String field) {
        return switch (field) {
            case "HOLIDAY" -> DayKind.HOLIDAY;
            case "MAKE_UP_WORKDAY" -> DayKind.MAKE_UP_WORKDAY;
            default -> {
                refuse(
                        line,
                        "kind",
                        "应为 HOLIDAY 或 MAKE_UP_WORKDAY：" + field,
                        "not HOLIDAY or MAKE_UP_WORKDAY: " + field);
                yield null;
            }
        };
    }

    private String name(int line, String column, String field) {
        if (field.isEmpty()) {
            refuse(line, column, "不能为空", "is empty");
            return null;
        }
        if ("=+-@\"".indexOf(field.charAt(0)) >= 0) {
            refuse(line, column, "不能以公式符号或引号开头", "starts like a formula or a quoted field");
            return null;
        }
        return field;
    }

    private Set<Integer> publishedYears() {
        var years = new HashSet<Integer>();
        for (var departure : departures) {
            if (departure.kind() == DayKind.HOLIDAY && departure.date().getDayOfYear() == 1) {
                years.add(departure.date().getYear());
            }
        }
        return years;
    }

    private void refuse(int line, String column, String zh, String en) {
        errors.add(new LineError(line, column, new Wording(zh, en)));
    }
}
