/** Complaints, anonymous or named: filed for a receipt, accepted or rejected, concluded upheld or not upheld with an answer. */
package org.mingjing.accountability.complaint;
