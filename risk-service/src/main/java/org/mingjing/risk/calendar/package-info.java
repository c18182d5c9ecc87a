/** The national calendar as process-service keeps it, so that promised limits can be held against statutory ones. */
package org.mingjing.risk.calendar;
