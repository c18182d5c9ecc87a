package org.mingjing.kit.csv;

import java.util.List;
import org.mingjing.kit.problem.InputRefused;

/** A table with wrong cells: 422 with every one of them, and nothing changed. */
public class ImportRefused extends InputRefused {
    private static final long serialVersionUID = 1L;

    /**
     * @param places the first of them
     * @param count all of them
     */
    public ImportRefused(List<Place> places, int count) {
        super("table-refused", places, count);
    }
}
