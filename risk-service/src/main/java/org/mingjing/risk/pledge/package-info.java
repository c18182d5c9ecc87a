/** The yearly integrity pledge (保廉承诺): its text, who signed it and who has not. */
package org.mingjing.risk.pledge;
