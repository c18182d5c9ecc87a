/** Evidence against this log, whoever found it: kept, told to everybody, and never in the way of who looks for more. */
package org.mingjing.process.log.audit;
