/** Upheld facts about a power, heard from the other services, and the weight they have as evidence. */
package org.mingjing.risk.signal;
