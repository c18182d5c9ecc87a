/** Cards and complaints that the other services keep: our copy of how they stand, which the quarterly review counts. */
package org.mingjing.risk.alert;
