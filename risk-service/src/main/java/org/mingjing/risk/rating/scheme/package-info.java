/** How a level follows from the inputs: the methods of rating, which of them is in force on a day, and who adopted it. */
package org.mingjing.risk.rating.scheme;
