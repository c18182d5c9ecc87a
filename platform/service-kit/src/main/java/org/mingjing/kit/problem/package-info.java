/** Every refusal as an RFC 9457 problem document, in Chinese and English. */
package org.mingjing.kit.problem;
