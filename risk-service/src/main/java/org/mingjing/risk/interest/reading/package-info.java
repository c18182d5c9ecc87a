/** Reading the names in other people's interests: who may, what for, and the register of it. */
package org.mingjing.risk.interest.reading;
