/** The facts process-service tells the others. */
package org.mingjing.events.process;
