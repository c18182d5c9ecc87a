/** Refusals of the gateway itself as problem details (RFC 9457), in Chinese or English. */
package org.mingjing.gateway.problem;
