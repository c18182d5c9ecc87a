package org.mingjing.risk.disclosure.download;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.risk.disclosure.policy.DisclosedField;
import org.mingjing.risk.disclosure.policy.RecordKind;

/** A column of a file, in the words of the people who read it. */
record Column(String name, String zh, String en) {
    /** In characters of Java, of which a few are left for what is added. */
    private static final int LONGEST_CELL = 32_000;

    /** What every file ends with. */
    private static final List<Column> LAST = List.of(
            new Column("catalogueCode", "所在目录", "catalogue"),
            new Column("edition", "公开版次,大于一表示有过更正", "edition, above 1 after a correction"),
            new Column("since", "本版公开时间", "public since"),
            new Column("withheld", "不予公开的内容和理由", "what is withheld and why"));

    private static final List<Column> OF_ITS_POWER = List.of(
            new Column("code", "编码", "code"),
            new Column("powerCode", "权力编码", "code of the power"),
            new Column("powerNameZh", "权力名称", "name of the power in Chinese"),
            new Column("powerNameEn", "权力名称(英文)", "name of the power in English"),
            new Column("unitCode", "单位编码", "code of the unit"),
            new Column("type", "权力类型", "type of the power"),
            new Column("level", "权力的风险等级", "level of the power"));

    static List<Column> of(RecordKind kind) {
        return switch (kind) {
            case POWER -> columns(powers(), RecordKind.POWER, RecordKind.LEVEL);
            case RISK_POINT ->
                columns(
                        with(
                                OF_ITS_POWER,
                                new Column("step", "所在环节", "step"),
                                new Column("stepName", "环节名称", "which of several such steps")),
                        RecordKind.RISK_POINT);
            case MEASURE ->
                columns(
                        with(OF_ITS_POWER, new Column("riskPointCode", "所对风险点", "risk point it is against")),
                        RecordKind.MEASURE);
            case LEVEL -> throw new IllegalArgumentException("a level stands on its power");
        };
    }

    private static List<Column> powers() {
        return List.of(
                new Column("code", "编码", "code"),
                new Column("unitCode", "单位编码", "code of the unit"),
                new Column("handlingUnitCode", "办理单位编码", "code of the unit that handles it"),
                new Column("type", "类型", "type"),
                new Column("scope", "适用范围", "scope"),
                new Column("nameZh", "名称", "name in Chinese"),
                new Column("nameEn", "名称(英文)", "name in English"),
                new Column("statutoryLimit", "法定时限", "statutory limit"),
                new Column("promisedLimit", "承诺时限", "promised limit"),
                new Column("riskPoints", "风险点数", "number of risk points"),
                new Column("status", "状态", "status"),
                new Column("cancelledByDocument", "取消文号", "document that cancelled it"),
                new Column("cancelledOn", "取消日期", "cancelled on"),
                new Column("mergedInto", "并入的权力", "power it ended in"),
                new Column("level", "风险等级", "level"));
    }

    /** What may be withheld comes behind what never is. */
    private static List<Column> columns(List<Column> first, RecordKind... kinds) {
        var disclosed = Stream.of(DisclosedField.values())
                .filter(field -> List.of(kinds).contains(field.kind()) && !field.isNeverPublic())
                .map(field -> new Column(field.field(), field.zh(), field.en()));
        return Stream.of(first.stream(), disclosed, LAST.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static List<Column> with(List<Column> columns, Column... others) {
        return Stream.concat(columns.stream(), Stream.of(others)).toList();
    }

    /** What a spreadsheet has no room for stands in the JSON file. */
    static String cut(String cell) {
        return cell == null || cell.length() <= LONGEST_CELL
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_CELL / 2)) + "…〔全文见 JSON 文件〕";
    }

    /** A value as a cell writes it: of several one in a line, of one with parts the parts in a row. */
    static String cell(Object value) {
        if (value instanceof List<?> entries) {
            return entries.stream().map(Column::cell).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.values().stream().map(Column::cell).collect(Collectors.joining(" "));
        }
        return value == null ? "" : value.toString();
    }
}
