package org.mingjing.risk.power;

import java.util.function.Function;

/** The fields of a power as people name them, in the order in which they are read. */
enum PowerField {
    UNIT_CODE("unitCode", "所属单位", "Unit", profile(PowerProfile::unitCode)),
    TYPE("type", "权力类别", "Type", profile(PowerProfile::type)),
    SCOPE("scope", "适用规则", "Scope", profile(PowerProfile::scope)),
    NAME_ZH("nameZh", "名称", "Chinese name", profile(PowerProfile::nameZh)),
    NAME_EN("nameEn", "英文名称", "English name", profile(PowerProfile::nameEn)),
    LEGAL_BASES("legalBases", "法律依据", "Legal bases", details(PowerDetails::legalBases)),
    LED_BY("ledBy", "主管领导", "Led by", profile(PowerProfile::ledBy)),
    PUBLIC_ATTENTION("publicAttention", "社会关注度", "Public attention", profile(PowerProfile::publicAttention)),
    DELEGATED_BY_SUPERIOR(
            "delegatedBySuperior", "上级下放", "Delegated by a superior", profile(PowerProfile::delegatedBySuperior)),
    DISCRETION("discretion", "自由裁量权", "Discretion", profile(PowerProfile::discretion)),
    IMPORTANCE("importance", "重要程度", "Importance", profile(PowerProfile::importance)),
    YEARLY_CASES("yearlyCases", "年办件量", "Cases a year", profile(PowerProfile::yearlyCases)),
    CORRUPTION_PROBABILITY(
            "corruptionProbability",
            "腐败发生概率",
            "Probability of corruption",
            profile(PowerProfile::corruptionProbability)),
    STATUTORY_LIMIT("statutoryLimit", "法定时限", "Statutory limit", profile(PowerProfile::statutory)),
    PROMISED_LIMIT("promisedLimit", "承诺时限", "Promised limit", profile(PowerProfile::promised)),
    DUTIES("duties", "责任事项", "Duties", details(PowerDetails::duties)),
    DEPARTMENT("department", "承办科室", "Department", details(PowerDetails::department)),
    SUBJECT("subject", "实施主体", "Implementing body", details(PowerDetails::subject)),
    OBJECTS("objects", "行政相对人", "Objects", details(PowerDetails::objects)),
    CONDITIONS("conditions", "受理条件", "Conditions of acceptance", details(PowerDetails::conditions)),
    MATERIALS("materials", "申请材料", "Materials", details(PowerDetails::materials)),
    FEE("fee", "是否收费", "Fee charged", details(PowerDetails::fee)),
    FEE_BASIS("feeBasis", "收费依据", "Basis of the fee", details(PowerDetails::feeBasis)),
    PLACE("place", "办理地点", "Place", details(PowerDetails::place)),
    TELEPHONE("telephone", "咨询电话", "Telephone", details(PowerDetails::telephone)),
    GUIDE("guide", "办事指南", "Guide", details(PowerDetails::guide)),
    FLOW_CHART("flowChart", "流程图", "Flow chart", details(PowerDetails::flowChart));

    private final String member;
    private final String zh;
    private final String en;
    private final Function<PowerContent, Object> value;

    PowerField(String member, String zh, String en, Function<PowerContent, Object> value) {
        this.member = member;
        this.zh = zh;
        this.en = en;
        this.value = value;
    }

    /** Its name in JSON. */
    String member() {
        return member;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    Object of(PowerContent content) {
        return value.apply(content);
    }

    private static Function<PowerContent, Object> profile(Function<PowerProfile, Object> value) {
        return content -> value.apply(content.profile());
    }

    private static Function<PowerContent, Object> details(Function<PowerDetails, Object> value) {
        return content -> value.apply(content.details());
    }
}
