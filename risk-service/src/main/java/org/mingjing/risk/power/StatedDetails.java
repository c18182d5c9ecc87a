package org.mingjing.risk.power;

import java.util.Set;

/** What a row says beside its profile; of a column that the table does not have it says nothing. */
record StatedDetails(PowerDetails cells, Set<String> columns) {
    boolean saysNothing() {
        return columns.isEmpty();
    }

    /** @param known what is known, on the basis that the same row states */
    PowerDetails over(PowerDetails known) {
        return new PowerDetails(
                cells.legalBases() == null ? known.legalBases() : cells.legalBases(),
                of("duties", cells.duties(), known.duties()),
                of("department", cells.department(), known.department()),
                of("subject", cells.subject(), known.subject()),
                of("objects", cells.objects(), known.objects()),
                of("conditions", cells.conditions(), known.conditions()),
                of("materials", cells.materials(), known.materials()),
                of("fee", cells.fee(), known.fee()),
                of("fee_basis", cells.feeBasis(), known.feeBasis()),
                of("place", cells.place(), known.place()),
                of("telephone", cells.telephone(), known.telephone()),
                of("guide", cells.guide(), known.guide()),
                of("flow_chart", cells.flowChart(), known.flowChart()));
    }

    private <T> T of(String column, T stated, T known) {
        return columns.contains(column) ? stated : known;
    }
}
