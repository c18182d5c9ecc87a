/**
 * What is to become public, in catalogues and in reports, names no official. Many a name is an ordinary word as well: then people say
 * that nobody is meant, of this word in this text.
 */
package org.mingjing.risk.naming;
