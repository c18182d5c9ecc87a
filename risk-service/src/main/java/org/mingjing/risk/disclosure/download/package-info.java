/**
 * Public records as files with a manifest of their hashes. Files are made now and then and kept with their bytes, not written anew
 * for whoever asks: only so do manifest and files agree when a catalogue is published between two requests.
 */
package org.mingjing.risk.disclosure.download;
