package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        @NotEmpty @Size(max = MOST_BASES) List<@Valid LegalBasis> legalBases,
        @Size(max = MOST_ITEMS) List<@NotBlank @Size(max = LONGEST_TEXT) String> duties,
        @Size(max = LONGEST_NAME) String department,
        @Size(max = LONGEST_NAME) String subject,
        @Size(max = LONGEST_TEXT) String objects,
        @Size(max = LONGEST_CONDITIONS) String conditions,
        @Size(max = MOST_ITEMS) List<@NotBlank @Size(max = LONGEST_TEXT) String> materials,
        Boolean fee,
        @Size(max = LONGEST_TEXT) String feeBasis,
        @Size(max = LONGEST_PLACE) String place,
        @Size(max = LONGEST_TELEPHONE) String telephone,
        @Size(max = LONGEST_TEXT) String guide,
        @Size(max = LONGEST_TEXT) String flowChart) {
    static final int MOST_BASES = 50;
    static final int MOST_ITEMS = 100;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_CONDITIONS = 2_000;
    static final int LONGEST_PLACE = 500;
    static final int LONGEST_TELEPHONE = 100;

    public PowerDetails {
        legalBases = legalBases == null ? null : List.copyOf(legalBases);
        duties = duties == null ? null : List.copyOf(duties);
        materials = materials == null ? null : List.copyOf(materials);
        department = said(department);
        subject = said(subject);
        objects = said(objects);
        conditions = said(conditions);
        feeBasis = said(feeBasis);
        place = said(place);
        telephone = said(telephone);
        guide = said(guide);
        flowChart = said(flowChart);
    }

    /** Blanks say nothing. */
    private static String said(String text) {
        return text == null || text.isBlank() ? null : text;
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

    /** By the columns of a table of powers, as it has them; what nobody has said is an empty cell. */
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        var values = DetailCells.of(this);
        for (int i = 0; i < values.size(); i++) {
            cells.put(DetailCells.COLUMNS.get(i), values.get(i) == null ? "" : values.get(i));
        }
        return cells;
    }

    /** The names of those columns. */
    public static List<String> columns() {
        return DetailCells.COLUMNS;
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
