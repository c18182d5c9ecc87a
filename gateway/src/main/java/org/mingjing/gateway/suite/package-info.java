/** The suite as one thing: one OpenAPI document for all services, one answer to whether they are well. */
package org.mingjing.gateway.suite;
