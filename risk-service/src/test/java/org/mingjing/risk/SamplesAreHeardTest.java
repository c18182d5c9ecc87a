package org.mingjing.risk;

import io.quarkus.test.junit.QuarkusTest;
import org.mingjing.testkit.SamplesAreHeard;

@QuarkusTest
class SamplesAreHeardTest extends SamplesAreHeard {}
