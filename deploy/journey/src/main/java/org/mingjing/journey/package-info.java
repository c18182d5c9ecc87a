/** One power travels the whole chain: told to people by the demo, held as a test by the journey. */
package org.mingjing.journey;
