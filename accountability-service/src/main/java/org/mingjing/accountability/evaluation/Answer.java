package org.mingjing.accountability.evaluation;

import java.time.LocalDate;

/**
 * What somebody answered, on its way from the ballot box to the count.
 *
 * @param remark null when there was none
 */
record Answer(String powerCode, String unitCode, int stars, String remark, LocalDate recordedOn) {}
