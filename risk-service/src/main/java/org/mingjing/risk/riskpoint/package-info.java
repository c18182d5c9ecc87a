/** The integrity risk points found on the steps of a power. */
package org.mingjing.risk.riskpoint;
