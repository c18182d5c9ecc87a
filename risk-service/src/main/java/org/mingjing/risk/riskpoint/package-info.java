/** The integrity risk points on the steps of a power: proposed by anybody, decided on by a review, gone with their step. */
package org.mingjing.risk.riskpoint;
