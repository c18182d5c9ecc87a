/** The instance that leads the log at work, and what it tells of itself. */
package org.mingjing.process.log.run;
