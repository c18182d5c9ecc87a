/** One instance leads: it alone puts entries into order. */
package org.mingjing.process.log.lead;
