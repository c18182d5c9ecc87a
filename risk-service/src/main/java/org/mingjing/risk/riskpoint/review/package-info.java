/** Reviews of risk points: put on record by one person, with or without a list, borne out by their members, in force or taken back. */
package org.mingjing.risk.riskpoint.review;
