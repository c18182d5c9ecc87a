/** Fees (收费): what is published, and charges, which are always the lower limit times the quantity. */
package org.mingjing.process.charge;
