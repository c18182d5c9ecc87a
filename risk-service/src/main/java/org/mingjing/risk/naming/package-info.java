/**
 * What is to become public names no official. Many a name is an ordinary word as well: then people say that nobody is meant, of
 * this word in this text.
 */
package org.mingjing.risk.naming;
