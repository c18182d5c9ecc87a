package org.mingjing.calendar;

/**
 * What is wrong with one line of a calendar file.
 *
 * @param line from 1, the heading
 * @param column the column's name, or empty when the line as a whole is wrong
 */
public record LineError(int line, String column, Wording problem) {

    @Override
    public String toString() {
        return "line %d%s: %s".formatted(line, column.isEmpty() ? "" : ", column " + column, problem.en());
    }
}
