/** The powers of the units: what each is, how it is run, within which limits, and when it was cancelled. */
package org.mingjing.risk.power;
