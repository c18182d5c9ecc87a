/** The integrity risk level catalogue of a unit and year, from its draft through the gates to the public. */
package org.mingjing.risk.catalogue;
