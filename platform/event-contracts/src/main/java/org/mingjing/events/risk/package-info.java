/** The facts risk-service tells the others. */
package org.mingjing.events.risk;
