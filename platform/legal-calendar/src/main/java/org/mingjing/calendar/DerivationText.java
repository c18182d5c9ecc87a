package org.mingjing.calendar;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** A derivation as people read it: what was asked, one line a day, the due day, and what may still change it. */
final class DerivationText {

    private final Derivation derivation;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    DerivationText(Derivation derivation, Language language) {
        this.derivation = derivation;
        this.language = language;
        heading();
        derivation.days().forEach(this::day);
        ending();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void heading() {
        var clock = derivation.clock();
        line("期限：%s，自 %s 起算", "Limit: %s, from %s", in(clock.limit().wording()), clock.start());
        for (var extension : clock.extensions()) {
            line(
                    "延长：%s，理由：%s，依据：%s",
                    "Extended by %s, reason: %s, basis: %s",
                    in(extension.extra().wording()),
                    in(extension.reason()),
                    extension.basis());
        }
        for (var pause : clock.pauses()) {
            line("暂停：%s 至 %s，%s", "Paused from %s to %s: %s", pause.from(), pause.to(), in(pause.reason()));
        }
    }

    private void day(DerivedDay day) {
        var number = day.counted() || day.reason() == DayReason.START
                ? format("第 %d 天", "day %d", day.number())
                : format("不计", "not counted");
        line(
                "%s %s %s：%s",
                "%s %s %s: %s", day.date(), language.nameOf(day.date().getDayOfWeek()), number, in(day.why()));
    }

    private void ending() {
        line(
                "到期：%s 当日结束时，共 %d 天",
                "Due: at the end of %s; days counted: %d", derivation.dueOn(), derivation.countedDays());
        if (derivation.paused()) {
            line("计时仍在暂停，到期日将顺延", "The clock is paused, so the due day will move on");
        }
        if (derivation.provisional()) {
            line(
                    "%s 年放假安排尚未公布，暂按周一至周五推算，到期日可能变动",
                    "No calendar is published for %s; Monday to Friday is assumed and the due day may change",
                    provisionalYears());
        }
    }

    private String provisionalYears() {
        return derivation.days().stream()
                .filter(DerivedDay::provisional)
                .map(day -> String.valueOf(day.date().getYear()))
                .distinct()
                .collect(joining(language == Language.ZH ? "、" : ", "));
    }

    static Wording why(DerivedDay day) {
        var why = switch (day.reason()) {
            case START -> new Wording("起算当日，不计入", "the limit starts, does not count");
            case WORKING_DAY -> new Wording("工作日", "working day");
            case MAKE_UP_WORKDAY -> named(day, "调休上班（%s）", "make-up workday (%s)");
            case CALENDAR_DAY -> calendarDay(day);
            case WEEKEND -> new Wording("周末", "weekend");
            case HOLIDAY -> named(day, "放假（%s）", "day off (%s)");
            case PAUSED -> paused(day);
            case ROLLED ->
                new Wording("期限届满日为休息日，顺延至下一工作日", "the end fell on a day off and moves to the next working day");
        };
        return day.provisional() ? new Wording(why.zh() + "（该年度暂定）", why.en() + " (provisional year)") : why;
    }

    /** Says so when it is a day off, because an end on such a day moves. */
    private static Wording calendarDay(DerivedDay day) {
        return switch (day.kind()) {
            case WEEKEND -> new Wording("日历日（周末）", "calendar day (weekend)");
            case HOLIDAY -> named(day, "日历日（%s放假）", "calendar day (%s, day off)");
            case WEEKDAY, MAKE_UP_WORKDAY -> new Wording("日历日", "calendar day");
        };
    }

    private static Wording named(DerivedDay day, String zh, String en) {
        var holiday = day.holiday().orElseThrow();
        return new Wording(zh.formatted(holiday.zh()), en.formatted(holiday.en()));
    }

    private static Wording paused(DerivedDay day) {
        var pause = day.pause().orElseThrow();
        return new Wording("计时暂停：" + pause.zh(), "paused: " + pause.en());
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private void line(String zh, String en, Object... values) {
        text.append(format(zh, en, values)).append('\n');
    }

    /** Without a locale of the machine in it: digits and dates are the same everywhere. */
    private String format(String zh, String en, Object... values) {
        return String.format(Locale.ROOT, language == Language.ZH ? zh : en, values);
    }
}
