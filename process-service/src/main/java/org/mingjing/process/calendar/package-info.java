/** The national calendar (工作日历), replaceable at run time; every clock of the service runs by the edition in force. */
package org.mingjing.process.calendar;
