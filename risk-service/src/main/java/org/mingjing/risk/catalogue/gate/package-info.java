/** The way of a catalogue through its gates: who lets it through, what is objected to, when it has to be decided again. */
package org.mingjing.risk.catalogue.gate;
