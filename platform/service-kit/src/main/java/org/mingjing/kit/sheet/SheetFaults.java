package org.mingjing.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.problem.InputRefused.Place;

/** What is wrong with a sheet, place by place; at most a thousand places are told. */
final class SheetFaults {
    private static final int TOLD = 1_000;

    private final String where;
    private final List<Place> places = new ArrayList<>();
    private int count;

    SheetFaults(String where) {
        this.where = where;
    }

    /** @param column from 0 */
    void add(int row, int column, String code, Object... arguments) {
        put("row " + row + ", column " + CellPlace.letters(column), code, arguments);
    }

    void addRow(int row, String code) {
        put("row " + row, code);
    }

    /** @param column from 1 */
    void addColumn(int column, String code) {
        put("column " + CellPlace.letters(column - 1), code);
    }

    private void put(String place, String code, Object... arguments) {
        count++;
        if (places.size() < TOLD) {
            places.add(new Place(where + place, code, List.of(arguments)));
        }
    }

    void refuseIfAny() {
        if (count > 0) {
            throw new ImportRefused(places, count);
        }
    }
}
