/** What the verifier says: an outcome with its exit code and a reason in Chinese and in English. */
package org.mingjing.verifier.report;
