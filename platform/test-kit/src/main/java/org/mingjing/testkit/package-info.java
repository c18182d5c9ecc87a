/** What a service's tests stand on: real PostgreSQL and Kafka, signed tokens, a clock that can be set. */
package org.mingjing.testkit;
