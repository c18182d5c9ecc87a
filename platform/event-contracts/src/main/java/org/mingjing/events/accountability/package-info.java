/** The facts accountability-service tells the others. */
package org.mingjing.events.accountability;
