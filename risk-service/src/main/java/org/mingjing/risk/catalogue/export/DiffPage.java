package org.mingjing.risk.catalogue.export;

import java.util.List;
import java.util.Map;
import org.mingjing.risk.pdf.Markup;

/** The difference between two editions as a table that people read. */
final class DiffPage {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("type", "类型"),
            Map.entry("scope", "适用范围"),
            Map.entry("nameZh", "权力名称"),
            Map.entry("nameEn", "英文名称"),
            Map.entry("legalBasis", "依据"),
            Map.entry("unitCode", "单位"),
            Map.entry("handlingUnitCode", "承办单位"),
            Map.entry("points", "风险点明细"),
            Map.entry("statutoryLimit", "法定时限"),
            Map.entry("statutoryUnit", "法定时限单位"),
            Map.entry("promisedLimit", "承诺时限"),
            Map.entry("promisedUnit", "承诺时限单位"),
            Map.entry("riskPoints", "风险点"),
            Map.entry("score", "分值"),
            Map.entry("level", "等级"),
            Map.entry("ratingNo", "评级序号"),
            Map.entry("derivationZh", "评级推导"),
            Map.entry("derivationEn", "评级推导(英文)"),
            Map.entry("measures", "防控措施"),
            Map.entry("details.legalBases", "依据条款"),
            Map.entry("details.duties", "责任事项"),
            Map.entry("details.department", "承办科室"),
            Map.entry("details.subject", "实施主体"),
            Map.entry("details.objects", "行政相对人"),
            Map.entry("details.conditions", "受理条件"),
            Map.entry("details.materials", "申请材料"),
            Map.entry("details.fee", "是否收费"),
            Map.entry("details.feeBasis", "收费依据"),
            Map.entry("details.place", "办理地点"),
            Map.entry("details.telephone", "咨询电话"),
            Map.entry("details.guide", "办事指南"),
            Map.entry("details.flowChart", "流程图"));

    private DiffPage() {}

    static Markup of(EditionDiff diff) {
        var page = new Markup()
                .heading("目录变化对照")
                .paragraph(diff.from().code() + " → " + diff.to().code())
                .paragraph("SHA-256 " + diff.from().contentHash() + " → "
                        + diff.to().contentHash())
                .beginTable(List.of(12, 14, 37, 37), List.of("编码", "变化", "原内容", "新内容"));
        diff.added().forEach(line -> page.row(List.of(line.code(), "新增", "—", line.nameZh())));
        diff.removed().forEach(line -> page.row(List.of(line.code(), "移出", line.nameZh(), "—")));
        diff.changed()
                .forEach(line -> line.fields()
                        .forEach(field -> page.row(List.of(
                                line.code(),
                                FIELDS.getOrDefault(field.field(), field.field()),
                                Wording.orNone(text(field.before())),
                                Wording.orNone(text(field.after()))))));
        return page.endTable().paragraph("未变化 " + diff.unchanged() + " 项");
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
