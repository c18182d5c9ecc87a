package org.mingjing.risk.power;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.calendar.Language;
import org.mingjing.calendar.Wording;

/** A difference as a Markdown table, which reads as well as plain text. */
final class DiffTable {
    private static final Wording NOTHING = new Wording("—", "—");
    private static final Wording FIELD = new Wording("项目", "Field");
    private static final Wording CODE = new Wording("编码", "Code");
    private static final Wording NAME = new Wording("权力名称", "Power");
    private static final Wording WHAT = new Wording("清单变动", "On the list");
    private static final Wording STATED_ON = new Wording("陈述日期", "Stated on");
    private static final Wording SAME = new Wording("两日之间没有变化。", "Nothing differs between the two days.");

    private final Language language;
    private final ZoneId zone;

    /** @param zone in which the day counts on which something was stated */
    DiffTable(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    String of(PowerDiff diff) {
        if (diff.changes().isEmpty()) {
            return SAME.in(language) + "\n";
        }
        var head = row(
                FIELD.in(language),
                diff.from().day().toString(),
                diff.to().day().toString());
        return head
                + "| --- | --- | --- |\n"
                + row(STATED_ON.in(language), statedOn(diff.from()), statedOn(diff.to()))
                + diff.changes().stream()
                        .map(change -> row(
                                new Wording(change.labelZh(), change.labelEn()).in(language),
                                cell(change.before()),
                                cell(change.after())))
                        .collect(Collectors.joining());
    }

    /** Many powers one below the other. Of one that was not there before a single line says so: all of it is new. */
    String of(CompareLists.Span span, List<ListChange> list) {
        if (list.isEmpty()) {
            return SAME.in(language) + "\n";
        }
        var head = row(
                CODE.in(language),
                NAME.in(language),
                WHAT.in(language),
                FIELD.in(language),
                span.from().toString(),
                span.to().toString(),
                STATED_ON.in(language));
        return head
                + "| --- | --- | --- | --- | --- | --- | --- |\n"
                + list.stream().map(this::rowsOf).collect(Collectors.joining());
    }

    private String rowsOf(ListChange power) {
        return power.changes().stream()
                .filter(change -> power.from().no() != null || change.field().equals(PowerField.NAME_ZH.member()))
                .map(change -> row(
                        power.code(),
                        escaped(new Wording(power.nameZh(), power.nameEn()).in(language)),
                        cell(power.kind()),
                        new Wording(change.labelZh(), change.labelEn()).in(language),
                        cell(change.before()),
                        cell(change.after()),
                        statedOn(power.from()) + " → " + statedOn(power.to())))
                .collect(Collectors.joining());
    }

    private String statedOn(PowerDiff.Side side) {
        return side.madeAt() == null
                ? NOTHING.in(language)
                : side.madeAt().atZoneSameInstant(zone).toLocalDate().toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String cell(Object value) {
        if (value == null) {
            return NOTHING.in(language);
        }
        return escaped(FieldWording.of(value).in(language));
    }

    /** A cell must end neither its column nor its row, and start no markup. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\R", "<br>");
    }
}
