/** The tree of the bureau's units, its schools and the offices it works with. */
package org.mingjing.risk.unit;
