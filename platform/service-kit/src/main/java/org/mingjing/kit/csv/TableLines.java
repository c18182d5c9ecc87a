package org.mingjing.kit.csv;

import java.util.Optional;

/** Reads a table of some format line by line, the header first. */
public interface TableLines {

    /**
     * @return empty after the last line
     * @throws org.mingjing.kit.problem.InputRefused when the file is not what it should be
     */
    Optional<TableLine> next();

    /** Stands before every place that is told, such as {@code "sheet 目录, "}; empty for a file of one table. */
    String where();
}
