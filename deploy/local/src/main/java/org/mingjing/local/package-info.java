/** The whole suite on one machine: PostgreSQL, Kafka, Keycloak, the services and the gateway, each a process of its own. */
package org.mingjing.local;
