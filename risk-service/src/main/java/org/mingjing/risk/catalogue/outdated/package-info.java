/** Whether the catalogue in force of a unit still says what is so, and who is told when it does not. */
package org.mingjing.risk.catalogue.outdated;
