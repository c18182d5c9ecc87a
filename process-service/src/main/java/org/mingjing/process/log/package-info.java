/**
 * The transparency log: what is appended to it is put into one public order that nobody can change unnoticed. Knows entries as
 * bytes and nothing of cases, cards or powers.
 */
package org.mingjing.process.log;
