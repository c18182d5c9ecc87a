package org.mingjing.risk.integrityfile;

import java.util.Map;

/**
 * Which of the entries of their own side the entries of a file are. Whoever may not read the file is told no other number:
 * where an entry stands among all of them says whether others put something in meanwhile, and how much.
 *
 * @param places by the number in the file
 */
record Sides(Map<Integer, Integer> places) {
    Integer placeOf(Integer no) {
        return no == null ? null : places.get(no);
    }
}
