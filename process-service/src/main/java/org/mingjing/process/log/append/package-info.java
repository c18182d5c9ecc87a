/** Takes entries for the log, in the transaction of what they record, and promises to log them. */
package org.mingjing.process.log.append;
