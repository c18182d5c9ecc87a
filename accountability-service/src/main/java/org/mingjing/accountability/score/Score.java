package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's month, computed.
 *
 * @param scheme number of the edition it was scored by
 * @param notInTable upheld facts that the table does not name: they cost nothing, and nobody shall take them for none
 */
record Score(BigDecimal total, int scheme, List<PartScore> parts, List<ScoreLine> notInTable) {}
