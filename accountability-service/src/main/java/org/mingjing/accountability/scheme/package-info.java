/** By what a month is scored: the parts of the 100 points and the table of what an upheld fact deducts, both imported. */
package org.mingjing.accountability.scheme;
