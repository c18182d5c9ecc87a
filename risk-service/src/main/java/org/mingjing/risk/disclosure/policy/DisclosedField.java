package org.mingjing.risk.disclosure.policy;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy may open or close. What makes a published list a list - codes, units, names, types, limits, status and
 * level - is always public; what tells of a person never is, whatever a policy says.
 */
public enum DisclosedField {
    LEGAL_BASIS(RecordKind.POWER, "legalBasis", "依据", "legal basis"),
    LEGAL_BASES(RecordKind.POWER, "legalBases", "依据条款", "legal bases"),
    DUTIES(RecordKind.POWER, "duties", "责任事项", "duties"),
    DEPARTMENT(RecordKind.POWER, "department", "承办科室", "department"),
    SUBJECT(RecordKind.POWER, "subject", "实施主体", "implementing body"),
    OBJECTS(RecordKind.POWER, "objects", "行政相对人", "objects"),
    CONDITIONS(RecordKind.POWER, "conditions", "受理条件", "acceptance conditions"),
    MATERIALS(RecordKind.POWER, "materials", "申请材料", "materials"),
    FEE(RecordKind.POWER, "fee", "是否收费", "whether a fee is charged"),
    FEE_BASIS(RecordKind.POWER, "feeBasis", "收费依据", "basis of the fee"),
    PLACE(RecordKind.POWER, "place", "办理地点", "place"),
    TELEPHONE(RecordKind.POWER, "telephone", "咨询电话", "telephone"),
    GUIDE(RecordKind.POWER, "guide", "办事指南", "guide"),
    FLOW_CHART(RecordKind.POWER, "flowChart", "流程图", "flow chart"),
    SCORE(RecordKind.LEVEL, "score", "分值", "score"),
    DERIVATION_ZH(RecordKind.LEVEL, "derivationZh", "评级推导", "derivation in Chinese"),
    DERIVATION_EN(RecordKind.LEVEL, "derivationEn", "评级推导(英文)", "derivation in English"),
    UPHELD_FACTS(
            RecordKind.LEVEL,
            "upheldFacts",
            "查实投诉和红牌件数",
            "number of upheld complaints and red cards",
            WithheldReason.PERSONAL_PRIVACY),
    RISK(RecordKind.RISK_POINT, "kind", "风险表现", "kind of risk"),
    CHANNEL(RecordKind.RISK_POINT, "channel", "查找途径", "channel"),
    RISK_ZH(RecordKind.RISK_POINT, "descriptionZh", "风险描述", "description in Chinese"),
    RISK_EN(RecordKind.RISK_POINT, "descriptionEn", "风险描述(英文)", "description in English"),
    PROPOSER(RecordKind.RISK_POINT, "proposedBy", "提出人", "proposer", WithheldReason.PERSONAL_PRIVACY),
    EVIDENCE(RecordKind.RISK_POINT, "evidence", "证据材料", "evidence", WithheldReason.PERSONAL_PRIVACY),
    MEASURE_KIND(RecordKind.MEASURE, "kind", "措施种类", "kind of measure"),
    MEASURE_TEXT(RecordKind.MEASURE, "description", "措施内容", "what is done"),
    OWNER(RecordKind.MEASURE, "owner", "责任岗位或者单位", "post or unit that answers for it"),
    DUE_ON(RecordKind.MEASURE, "dueOn", "完成期限", "due day"),
    EFFECT(RecordKind.MEASURE, "effect", "落实情况", "how far it is"),
    PLANNER(RecordKind.MEASURE, "plannedBy", "填报人", "planner", WithheldReason.PERSONAL_PRIVACY);

    private static final Map<RecordKind, Map<String, DisclosedField>> BY_NAME = Arrays.stream(RecordKind.values())
            .collect(toMap(
                    kind -> kind,
                    kind -> Arrays.stream(values())
                            .filter(one -> one.kind == kind)
                            .collect(toMap(DisclosedField::field, one -> one))));

    private final RecordKind kind;
    private final String field;
    private final String zh;
    private final String en;
    private final WithheldReason always;

    DisclosedField(RecordKind kind, String field, String zh, String en) {
        this(kind, field, zh, en, null);
    }

    /** @param always why it is never public */
    DisclosedField(RecordKind kind, String field, String zh, String en, WithheldReason always) {
        this.kind = kind;
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.always = always;
    }

    public static Optional<DisclosedField> of(RecordKind kind, String field) {
        return Optional.ofNullable(BY_NAME.get(kind).get(field));
    }

    public RecordKind kind() {
        return kind;
    }

    public String field() {
        return field;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether people wrote it: what the Party committee may take back of one record. */
    boolean isWords() {
        return switch (this) {
            case RISK_ZH, RISK_EN, MEASURE_TEXT -> true;
            default -> kind == RecordKind.POWER;
        };
    }

    public boolean isNeverPublic() {
        return always != null;
    }

    WithheldReason always() {
        return always;
    }
}
