/** Rates powers I, II or III by their factors and rules, and proposes a new rating when the evidence changes. */
package org.mingjing.risk.rating;
