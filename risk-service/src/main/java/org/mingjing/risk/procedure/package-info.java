/** How powers are exercised: our copy of the procedures that process-service keeps. */
package org.mingjing.risk.procedure;
