/**
 * The quarterly review (季度分析) of a bureau by its analysts' group: opened by the calendar on frozen data, held by a
 * quorum, closed when everything is decided and signed, reported to everybody.
 */
package org.mingjing.risk.review;
