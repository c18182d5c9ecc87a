/** The preventive measures against the causes of risk: planned, put in place, and counted once their effect was reviewed. */
package org.mingjing.risk.measure;
