package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a list of powers tells of a power beside what it is rated by. Null is what nobody has said yet, never "none".
 *
 * @param legalBases in the order of their weight
 * @param duties 责任事项
 * @param department 承办科室
 * @param subject 实施主体
 * @param objects 行政相对人, whom the power is used on
 * @param conditions 受理条件
 * @param materials 申请材料
 * @param fee whether a fee is charged
 * @param feeBasis 收费依据
 * @param guide 办事指南, an address or a reference
 * @param flowChart 流程图, an address or a reference
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerDetails(
        @NotEmpty @Size(max = 50) List<@Valid LegalBasis> legalBases,
        @Size(max = 100) List<@NotBlank @Size(max = 1000) String> duties,
        @Size(max = 200) String department,
        @Size(max = 200) String subject,
        @Size(max = 1000) String objects,
        @Size(max = 2000) String conditions,
        @Size(max = 100) List<@NotBlank @Size(max = 1000) String> materials,
        Boolean fee,
        @Size(max = 1000) String feeBasis,
        @Size(max = 500) String place,
        @Size(max = 100) String telephone,
        @Size(max = 1000) String guide,
        @Size(max = 1000) String flowChart) {
    public PowerDetails {
        legalBases = legalBases == null ? null : List.copyOf(legalBases);
        duties = duties == null ? null : List.copyOf(duties);
        materials = materials == null ? null : List.copyOf(materials);
    }

    /** All that a table says. */
    static PowerDetails onBasis(String text) {
        return new PowerDetails(
                List.of(new LegalBasis(text, null, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    PowerDetails withBasis(String text) {
        return new PowerDetails(
                onBasis(text).legalBases,
                duties,
                department,
                subject,
                objects,
                conditions,
                materials,
                fee,
                feeBasis,
                place,
                telephone,
                guide,
                flowChart);
    }
}
