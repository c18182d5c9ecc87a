/** What a catalogue says of one power, and whether that is still so. */
package org.mingjing.risk.catalogue.line;
