package org.mingjing.risk.catalogue.export;

import java.util.Map;

/**
 * A line as a file states it: cells by column, and how to say which of them cannot be taken.
 *
 * @param row as a spreadsheet counts: the header is row 1
 */
record StatedLine(int row, Map<String, String> cells, Refusal refusal) {
    interface Refusal {
        /** @param code names a text of the problem catalogue */
        void note(String column, String code, Object... arguments);
    }

    String cell(String column) {
        return cells.get(column);
    }

    void refuse(String column, String code, Object... arguments) {
        refusal.note(column, code, arguments);
    }
}
